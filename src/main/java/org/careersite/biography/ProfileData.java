package org.careersite.biography;

import java.util.List;

import org.careersite.career.Subject;
import org.careersite.web.Prose;
import org.careersite.web.section.Paths;
import org.jspecify.annotations.Nullable;

/**
 * Whose career it is.
 *
 * @param name the name
 * @param birthDate the day, month or year of birth in ISO 8601
 * @param birthPlace where, if known
 * @param nationality of which country, if known
 * @param occupations what the person does
 * @param summary the person in one paragraph
 * @param url the path of the biography
 */
record ProfileData(String name, String birthDate, @Nullable String birthPlace, @Nullable String nationality,
		List<String> occupations, String summary, String url) {

	static ProfileData of(Subject person, Prose prose) {
		return new ProfileData(person.name(), person.birthDate().iso(), person.birthPlace(), person.nationality(),
				person.occupations(), prose.plainLine(person.summary()), Paths.BIOGRAPHY);
	}

}
