package org.careersite.site;

import java.util.List;

import org.careersite.career.Tie;

/**
 * Somebody who is named with the record of a page.
 *
 * @param person who
 * @param role as what
 */
public record PersonTie(RecordLink person, String role) {

	public static List<PersonTie> of(List<Tie> ties) {
		return ties.stream().map((tie) -> new PersonTie(RecordLink.of(tie.getCollaborator()), tie.getRole())).toList();
	}

}
