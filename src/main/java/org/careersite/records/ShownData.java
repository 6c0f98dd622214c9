package org.careersite.records;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.careersite.career.Basis;
import org.careersite.career.ShownWork;
import org.careersite.career.repository.ExhibitionRepository.WhereShown;
import org.careersite.web.Markdown;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * A work shown in an exhibition or with it, or the exhibition that a work was shown in.
 *
 * @param note why that is inferred, or what else is known
 * @param kind what kind of work it is; empty for an exhibition
 */
public record ShownData(String slug, String title, Basis basis, @Nullable Markdown note, @JsonIgnore RecordLink link,
		@JsonIgnore String kind) {

	public static ShownData of(ShownWork shown) {
		RecordLink link = RecordLink.of(shown.work());
		return new ShownData(shown.work().slug(), link.title(), shown.basis(), Markdown.text(shown.note()), link,
				shown.work().kind().label());
	}

	public static ShownData of(WhereShown shown) {
		RecordLink link = RecordLink.of(shown.exhibition());
		return new ShownData(shown.exhibition().slug(), link.title(), shown.basis(), Markdown.text(shown.note()), link,
				"");
	}

	/** Whether that is inferred. */
	public boolean inferred() {
		return this.basis == Basis.INFERRED;
	}

}
