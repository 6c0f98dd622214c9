package org.careersite.cv;

import java.util.List;

import org.careersite.web.section.RecordLink;

/**
 * A CV.
 *
 * @param person where and when the person was born, and what else is known, in one line
 * @param other the CV of the other extent
 * @param parts its parts, in the order of galleries
 * @param cut whether there are more records than it lists
 */
record Cv(String person, RecordLink other, List<Part> parts, boolean cut) {

	/**
	 * A part of a CV.
	 *
	 * @param title its heading
	 * @param lines its lines, at least one
	 */
	record Part(String title, List<Line> lines) {

		/** Whether its lines are short, as those of events. */
		public boolean brief() {
			return this.lines.stream().allMatch(Line::markdown);
		}

	}

}
