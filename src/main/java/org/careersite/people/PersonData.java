package org.careersite.people;

import java.util.List;

import org.careersite.career.Person;
import org.careersite.opendata.NamedData;
import org.careersite.web.section.Paths;
import org.jspecify.annotations.Nullable;

/**
 * A person or group whom the source names beside the person.
 *
 * @param slug the key
 * @param name the name
 * @param knownFor what the source says who it is, if it does
 * @param works the works with the role in each, newest first
 * @param url the path of the page
 */
record PersonData(String slug, String name, @Nullable String knownFor, List<PartData> works, String url) {

	static PersonData of(Person person, List<PartData> works) {
		return new PersonData(person.slug(), person.name(), person.knownFor(), works, Paths.person(person.slug()));
	}

	/**
	 * Somebody's role in a record.
	 *
	 * @param slug the key of the record
	 * @param title what the record is called
	 * @param role as what
	 */
	record PartData(String slug, String title, String role) {

		static PartData of(NamedData record, String role) {
			return new PartData(record.slug(), record.title(), role);
		}

	}

}
