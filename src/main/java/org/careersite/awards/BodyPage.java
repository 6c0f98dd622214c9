package org.careersite.awards;

import java.util.List;

import org.careersite.career.AwardTally;
import org.careersite.opendata.AwardThing;
import org.careersite.opendata.Head;
import org.careersite.opendata.ListThing;
import org.careersite.site.AwardLine;
import org.careersite.site.Neighbours;
import org.careersite.site.Paths;
import org.jspecify.annotations.Nullable;

/**
 * One awarding body as its page shows it.
 *
 * @param slug its key
 * @param name its name
 * @param prize the name of its prize, where it has one of its own
 * @param awards its awards, newest first
 * @param sources the sections of the source text it comes from
 * @param neighbours the bodies before and after it by name
 */
record BodyPage(String slug, String name, @Nullable String prize, List<AwardLine> awards, List<String> sources,
		Neighbours neighbours) {

	/** What the page says of itself to programs. */
	Head head() {
		return Head.of(Paths.body(this.slug), this.name)
			.neighbours(this.neighbours)
			.thing(AwardThing.body(this.slug, this.name))
			.thing(ListThing.of(Paths.body(this.slug) + "#list", this.name, this.awards.size(), 0,
					AwardThing.links(this.awards)));
	}

	public AwardTally tally() {
		return AwardLine.tally(this.awards);
	}

	/** Its prize and the count of its awards in one line. */
	public String figures() {
		return ((this.prize != null) ? this.prize + " · " : "") + tally();
	}

}
