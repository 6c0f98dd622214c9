package org.careersite.works;

import java.util.List;

import org.careersite.career.Credit;
import org.careersite.career.Fact;
import org.careersite.career.Work;
import org.careersite.metadata.Head;
import org.careersite.opendata.Reference;
import org.careersite.web.AwardLine;
import org.careersite.web.EventLine;
import org.careersite.web.Neighbours;
import org.careersite.web.PersonTie;
import org.careersite.web.ShownLine;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * One work as its page shows it.
 *
 * @param slug its key
 * @param link its title and page
 * @param kind what it is
 * @param medium the field of art it belongs to
 * @param years from first to last
 * @param firstYear the first year that the source gives it
 * @param lastYear the last year that the source gives it
 * @param yearsInferred whether these years are inferred
 * @param creator whether the person created it
 * @param franchise the franchise that its title names
 * @param siblings the other works whose titles name it, by start
 * @param credits what the person was on it
 * @param people who else is named with it, and as what
 * @param facts the lines of its fact box, as Markdown
 * @param summary what it is, as Markdown
 * @param awards the awards for it, by year
 * @param exhibitions the exhibitions it was shown in or with
 * @param events what else is told of it
 * @param sources the sections of the source text it comes from
 * @param neighbours the works before and after it in the filmography
 * @param head what it says of itself to programs
 * @param reference how to cite it
 */
record WorkPage(String slug, RecordLink link, String kind, String medium, String years, int firstYear, int lastYear,
		boolean yearsInferred, boolean creator, @Nullable String franchise, List<Sibling> siblings,
		List<Credit> credits, List<PersonTie> people, List<Fact> facts, @Nullable String summary,
		List<AwardLine> awards, List<ShownLine> exhibitions, List<EventLine> events, List<String> sources,
		Neighbours neighbours, Head head, Reference reference) {

	/** How many awards it has, in words. */
	public String awardFigures() {
		return AwardLine.figures(this.awards);
	}

	/** The kind, the count of awards and whatever else says in one line what it is. */
	public String figures() {
		String line = this.kind + (this.creator ? " · Creator" : "");
		return this.awards.isEmpty() ? line : line + " · " + awardFigures();
	}

	/**
	 * Another work of the same franchise.
	 */
	record Sibling(RecordLink link, String kind, String years) {

		static Sibling of(Work work) {
			return new Sibling(RecordLink.of(work), work.kind().label(), work.years().toString());
		}

	}

}
