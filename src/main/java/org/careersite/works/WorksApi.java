package org.careersite.works;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import org.careersite.career.Kind;
import org.careersite.career.Medium;
import org.careersite.opendata.PageParameters;
import org.careersite.opendata.WorkData;
import org.careersite.opendata.YearsParameter;
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
	@Parameter(name = "medium", in = ParameterIn.QUERY, description = "The field of art.",
			schema = @Schema(implementation = Medium.class))
	@Parameter(name = "kind", in = ParameterIn.QUERY, description = "What they are; with a medium, one of its kinds.",
			schema = @Schema(implementation = Kind.class))
	@Parameter(name = "role", in = ParameterIn.QUERY,
			description = "What the person was on them, as the roles of the works say it.",
			schema = @Schema(type = "string"))
	@Parameter(name = "creator", in = ParameterIn.QUERY,
			description = "With true only those that credit the person as creator; with false only those that do not.",
			schema = @Schema(type = "boolean"))
	@YearsParameter
	@Parameter(name = "q", in = ParameterIn.QUERY,
			description = "What the title holds; case and accents do not matter.",
			schema = @Schema(type = "string", maxLength = ListQuery.MAX_LENGTH))
	@Parameter(name = "sort", in = ParameterIn.QUERY, description = "The order of the list.",
			schema = @Schema(type = "string", allowableValues = { "newest", "oldest", "title" },
					defaultValue = "newest"))
	@PageParameters
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
