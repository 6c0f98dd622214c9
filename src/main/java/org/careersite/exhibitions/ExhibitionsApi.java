package org.careersite.exhibitions;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import org.careersite.career.ExhibitionPart;
import org.careersite.opendata.ExhibitionData;
import org.careersite.opendata.PageParameters;
import org.careersite.opendata.YearsParameter;
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
	@Parameter(name = "part", in = ParameterIn.QUERY, description = "The person's part in them.",
			schema = @Schema(implementation = ExhibitionPart.class))
	@YearsParameter
	@Parameter(name = "q", in = ParameterIn.QUERY,
			description = "What the title, or the place of a showing, holds; case and accents do not matter.",
			schema = @Schema(type = "string", maxLength = ListQuery.MAX_LENGTH))
	@PageParameters
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
