package org.careersite.publications;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import org.careersite.career.PublicationKind;
import org.careersite.opendata.PageParameters;
import org.careersite.opendata.PublicationData;
import org.careersite.opendata.YearsParameter;
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
	@Parameter(name = "kind", in = ParameterIn.QUERY, description = "What they are.",
			schema = @Schema(implementation = PublicationKind.class))
	@YearsParameter
	@Parameter(name = "q", in = ParameterIn.QUERY,
			description = "What the title holds; case and accents do not matter.",
			schema = @Schema(type = "string", maxLength = ListQuery.MAX_LENGTH))
	@PageParameters
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
