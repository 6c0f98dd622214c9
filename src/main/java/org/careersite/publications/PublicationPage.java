package org.careersite.publications;

import java.util.List;

import org.careersite.metadata.Head;
import org.careersite.opendata.Reference;
import org.careersite.web.AwardLine;
import org.careersite.web.EventLine;
import org.careersite.web.Neighbours;
import org.careersite.web.PersonTie;
import org.jspecify.annotations.Nullable;

/**
 * One publication as its page shows it.
 *
 * @param line its title, kind, part and imprint
 * @param summary what it is, as Markdown
 * @param people who else is named with it, and as what
 * @param awards the awards for it, by year
 * @param events what else is told of it
 * @param sources the sections of the source text it comes from
 * @param neighbours the publications before and after it
 * @param head what it says of itself to programs
 * @param reference how to cite it
 */
record PublicationPage(PublicationLine line, @Nullable String summary, List<PersonTie> people, List<AwardLine> awards,
		List<EventLine> events, List<String> sources, Neighbours neighbours, Head head, Reference reference) {

	/** Its kind and the part the person had in it, in one line. */
	public String figures() {
		return this.line.kind() + " · " + this.line.part()
				+ (this.awards.isEmpty() ? "" : " · " + AwardLine.tally(this.awards));
	}

}
