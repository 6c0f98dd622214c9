package org.careersite.opendata;

import java.util.List;

import org.careersite.career.Person;
import org.careersite.career.Tie;
import org.careersite.web.section.Paths;

/**
 * Somebody who is named with a record.
 *
 * @param slug the key of the person
 * @param name the name of the person
 * @param role as what
 * @param url the path of the person's page
 */
public record TieData(String slug, String name, String role, String url) {

	public static List<TieData> of(List<Tie> ties) {
		return ties.stream().map((tie) -> of(tie.getPerson(), tie.getRole())).toList();
	}

	private static TieData of(Person person, String role) {
		return new TieData(person.slug(), person.name(), role, Paths.person(person.slug()));
	}

}
