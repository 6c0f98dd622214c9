package org.careersite.home;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What the site says of itself.
 *
 * @param sections the sections of the source text
 * @param updated the day on which the facts were last changed, where it is given
 * @param inferred how many award records are tied to a work by inference
 * @param inferredShown how many works are tied to an exhibition by inference
 */
record AboutPage(List<String> sections, @Nullable LocalDate updated, long inferred, long inferredShown) {

	/** That day in words: {@code 22 November 2026}. */
	public String updatedInWords() {
		return (this.updated != null) ? DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(this.updated)
				: "";
	}

}
