package org.careersite.biography;

import org.careersite.career.SubjectRepository;
import org.careersite.web.Prose;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells programs whose career it is.
 */
@RestController
class PersonApi {

	private final SubjectRepository subjects;

	private final Prose prose;

	PersonApi(SubjectRepository subjects, Prose prose) {
		this.subjects = subjects;
		this.prose = prose;
	}

	/** Whose career it is. */
	@GetMapping("/api/person")
	ProfileData person() {
		return ProfileData.of(this.subjects.get(), this.prose);
	}

}
