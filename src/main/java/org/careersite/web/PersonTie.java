package org.careersite.web;

import java.util.List;

import org.careersite.career.Contribution;
import org.careersite.career.Person;
import org.careersite.career.Tie;
import org.careersite.web.section.RecordLink;

/**
 * Somebody who is named with the record of a page.
 *
 * @param person who
 * @param group whether that is a group
 * @param role as what
 */
public record PersonTie(RecordLink person, boolean group, String role) {

	public static List<PersonTie> of(List<Tie> ties) {
		return ties.stream().map((tie) -> of(tie.getPerson(), tie.getRole())).toList();
	}

	/** Those whom the whole record names. */
	public static List<PersonTie> ofAll(List<Contribution> contributions) {
		return contributions.stream().map((each) -> of(each.person(), each.role())).toList();
	}

	public static PersonTie of(Person person, String role) {
		return new PersonTie(RecordLink.of(person), person.group(), role);
	}

}
