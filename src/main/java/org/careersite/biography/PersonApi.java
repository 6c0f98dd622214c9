package org.careersite.biography;

import org.careersite.career.CurrentCareer;
import org.careersite.web.Prose;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells programs whose career it is.
 */
@RestController
class PersonApi {

	private final CurrentCareer career;

	private final Prose prose;

	PersonApi(CurrentCareer career, Prose prose) {
		this.career = career;
		this.prose = prose;
	}

	/** Whose career it is. */
	@GetMapping("/api/person")
	ProfileData person() {
		return ProfileData.of(this.career.get().subject(), this.prose);
	}

}
