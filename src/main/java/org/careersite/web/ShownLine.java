package org.careersite.web;

import org.careersite.career.Basis;
import org.careersite.career.ExhibitionRepository.WhereShown;
import org.careersite.career.ShownWork;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * A work as the page of its exhibition lists it, or the exhibition as that of the work
 * does.
 *
 * @param link its title and page
 * @param kind what kind of work it is; empty for an exhibition
 * @param inferred whether it is inferred that the one was shown in the other
 * @param note why, or what else is known, as Markdown
 */
public record ShownLine(RecordLink link, String kind, boolean inferred, @Nullable String note) {

	public static ShownLine of(ShownWork shown) {
		return new ShownLine(RecordLink.of(shown.work()), shown.work().kind().label(), shown.basis() == Basis.INFERRED,
				shown.note());
	}

	public static ShownLine of(WhereShown shown) {
		return new ShownLine(RecordLink.of(shown.getExhibition()), "", shown.getBasis() == Basis.INFERRED,
				shown.getNote());
	}

}
