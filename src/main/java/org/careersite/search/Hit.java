package org.careersite.search;

import org.careersite.web.section.HitType;
import org.jspecify.annotations.Nullable;

/**
 * A record that was found.
 *
 * @param type what it is
 * @param title what it is called
 * @param marked the same, with the matches marked
 * @param lang the language of the title where it is not the site's own
 * @param kind what kind of its type
 * @param years when, in words; none where it has no date
 * @param count how many it counts: an award may stand for several
 * @param url the path of its page
 * @param snippet a few words of it, with the matches marked
 */
record Hit(HitType type, String title, Snippet marked, @Nullable String lang, String kind, @Nullable String years,
		long count, String url, Snippet snippet) {

	static Hit of(IndexedEntry found, Matching matching) {
		return new Hit(found.type(), found.title(), Snippet.whole(found.title(), matching::asks), found.lang(),
				found.kind(), found.years(), found.count(), found.url(), Snippet.of(found.passage(), matching::asks));
	}

	/** Whether the title is one of a work, set in italics. */
	public boolean cited() {
		return switch (this.type) {
			case WORK, EXHIBITION, PUBLICATION -> true;
			default -> false;
		};
	}

}
