package org.careersite.publications;

import org.careersite.opendata.PublicationData;
import org.careersite.web.ListQuery;
import org.careersite.web.Listing;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells programs the publications.
 */
@RestController
class PublicationsApi {

	private final Publications publications;

	private final PublicationPages pages;

	PublicationsApi(Publications publications, PublicationPages pages) {
		this.publications = publications;
		this.pages = pages;
	}

	/** Books, catalogues and essays. The newest come first, those without a date last. */
	@GetMapping("/api/publications")
	Listing<PublicationData> list(ListQuery query) {
		return this.publications.listing(query);
	}

	/**
	 * One publication with all that is known of it.
	 * @param slug its key
	 */
	@GetMapping("/api/publications/{slug}")
	PublicationDetails publication(@PathVariable String slug) {
		return this.pages.details(slug);
	}

}
