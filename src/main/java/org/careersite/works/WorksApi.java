package org.careersite.works;

import org.careersite.opendata.WorkData;
import org.careersite.web.ListQuery;
import org.careersite.web.Listing;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells programs the works.
 */
@RestController
class WorksApi {

	private final Filmography filmography;

	private final WorkPages pages;

	WorksApi(Filmography filmography, WorkPages pages) {
		this.filmography = filmography;
		this.pages = pages;
	}

	/** Works of all media, or of one. The newest come first unless asked otherwise. */
	@GetMapping("/api/works")
	Listing<WorkData> list(ListQuery query) {
		return this.filmography.listing(query);
	}

	/**
	 * One work with all that is known of it.
	 * @param slug its key
	 */
	@GetMapping("/api/works/{slug}")
	WorkDetails work(@PathVariable String slug) {
		return this.pages.details(slug);
	}

}
