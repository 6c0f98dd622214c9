package org.careersite.people;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import org.careersite.opendata.PageParameters;
import org.careersite.web.ListQuery;
import org.careersite.web.Listing;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells programs the people.
 */
@RestController
class PeopleApi {

	private final PeopleData people;

	PeopleApi(PeopleData people) {
		this.people = people;
	}

	/**
	 * The people and groups whom the source names, by name, with their roles in works.
	 */
	@GetMapping("/api/people")
	@Parameter(name = "q", in = ParameterIn.QUERY, description = "What the name holds; case and accents do not matter.",
			schema = @Schema(type = "string", maxLength = ListQuery.MAX_LENGTH))
	@PageParameters
	Listing<PersonData> list(ListQuery query) {
		return this.people.listing(query);
	}

	/**
	 * One of them, with the role in each work, exhibition and publication.
	 * @param slug the key
	 */
	@GetMapping("/api/people/{slug}")
	PersonDetails person(@PathVariable String slug) {
		return this.people.details(slug);
	}

}
