package org.careersite.awards;

import java.util.List;

import org.careersite.career.AwardTally;
import org.careersite.metadata.AwardJsonLd;
import org.careersite.metadata.Head;
import org.careersite.metadata.ListJsonLd;
import org.careersite.web.AwardLine;
import org.careersite.web.Neighbours;
import org.careersite.web.section.Paths;
import org.jspecify.annotations.Nullable;

/**
 * One awarding body as its page shows it.
 *
 * @param slug its key
 * @param name its name
 * @param prize the name of its prize, where it has one of its own
 * @param records how many award records it has
 * @param tally how many awards those count
 * @param awards the newest of its awards, newest first
 * @param sources the sections of the source text it comes from
 * @param neighbours the bodies before and after it by name
 */
record BodyPage(String slug, String name, @Nullable String prize, int records, AwardTally tally, List<AwardLine> awards,
		List<String> sources, Neighbours neighbours) {

	/** How many awards the page shows. */
	static final int MOST = 100;

	/** What the page says of itself to programs. */
	Head head() {
		return Head.of(Paths.body(this.slug), this.name)
			.neighbours(this.neighbours)
			.thing(AwardJsonLd.body(this.slug, this.name))
			.thing(ListJsonLd.of(Paths.body(this.slug) + "#list", this.name, this.records, 0,
					AwardJsonLd.links(this.awards)));
	}

	/** Whether the page leaves out some of its awards. */
	public boolean cut() {
		return this.records > this.awards.size();
	}

	/** Its prize and the count of its awards in one line. */
	public String figures() {
		return ((this.prize != null) ? this.prize + " · " : "") + this.tally;
	}

}
