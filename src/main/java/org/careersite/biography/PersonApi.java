package org.careersite.biography;

import org.careersite.career.PersonRepository;
import org.careersite.web.Prose;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells programs whose career it is.
 */
@RestController
class PersonApi {

	private final PersonRepository persons;

	private final Prose prose;

	PersonApi(PersonRepository persons, Prose prose) {
		this.persons = persons;
		this.prose = prose;
	}

	/** Whose career it is. */
	@GetMapping("/api/person")
	ProfileData person() {
		return ProfileData.of(this.persons.get(), this.prose);
	}

}
