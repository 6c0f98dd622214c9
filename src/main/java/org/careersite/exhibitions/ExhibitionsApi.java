package org.careersite.exhibitions;

import org.careersite.opendata.ExhibitionData;
import org.careersite.web.ListQuery;
import org.careersite.web.Listing;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells programs the exhibitions.
 */
@RestController
class ExhibitionsApi {

	private final Exhibitions exhibitions;

	private final ExhibitionPages pages;

	ExhibitionsApi(Exhibitions exhibitions, ExhibitionPages pages) {
		this.exhibitions = exhibitions;
		this.pages = pages;
	}

	/**
	 * Exhibitions with their showings. The newest come first, those without a date last.
	 */
	@GetMapping("/api/exhibitions")
	Listing<ExhibitionData> list(ListQuery query) {
		return this.exhibitions.listing(query);
	}

	/**
	 * One exhibition with all that is known of it.
	 * @param slug its key
	 */
	@GetMapping("/api/exhibitions/{slug}")
	ExhibitionDetails exhibition(@PathVariable String slug) {
		return this.pages.details(slug);
	}

}
