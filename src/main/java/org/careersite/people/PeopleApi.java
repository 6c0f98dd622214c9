package org.careersite.people;

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
