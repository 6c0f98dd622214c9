package org.careersite.career;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.careersite.career.dates.YearSpan;
import org.jspecify.annotations.Nullable;

/**
 * What the person was on a {@link Work}.
 *
 * @param role in the words of the trade, such as {@code showrunner}
 * @param years when, where the source says
 * @param openEnd whether it went on, until nobody says when
 * @param note seasons, episode or occasion, as Markdown
 */
@Embeddable
public record Credit(@Column(name = "credit_role", nullable = false) String role, @Nullable YearSpan years,
		boolean openEnd, @Column(length = 2000) @Nullable String note) {

	/** The role of who created a work. */
	public static final String CREATOR = "creator";

	public Credit {
		openEnd = openEnd || years != null && years.open();
	}

}
