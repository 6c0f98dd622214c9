package org.careersite.works;

import java.util.List;

import org.careersite.career.Credit;
import org.careersite.career.Work;
import org.careersite.citation.Reference;
import org.careersite.records.AwardData;
import org.careersite.records.ContributionData;
import org.careersite.records.EventLine;
import org.careersite.records.ShownData;
import org.careersite.records.WorkData;
import org.careersite.web.Neighbours;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * One work as its page shows it.
 *
 * @param data what lists say of it
 * @param siblings the other works whose titles name its franchise, by start
 * @param credits what the person was on it
 * @param people who else is named with it, and as what
 * @param facts the lines of its fact box, as Markdown
 * @param summary what it is, as Markdown
 * @param awards the awards for it, by year
 * @param exhibitions the exhibitions it was shown in or with
 * @param events what else is told of it
 * @param sources the sections of the source text it comes from
 * @param neighbours the works before and after it in the filmography
 * @param reference how to cite it
 */
record WorkPage(WorkData data, List<Sibling> siblings, List<Credit> credits, List<ContributionData> people,
		List<Work.Fact> facts, @Nullable String summary, List<AwardData> awards, List<ShownData> exhibitions,
		List<EventLine> events, List<String> sources, Neighbours neighbours, Reference reference) {

	/** How many awards it has, in words. */
	public String awardFigures() {
		return AwardData.figures(this.awards);
	}

	/** The kind, the count of awards and whatever else says in one line what it is. */
	public String figures() {
		String line = this.data.kind().label() + (this.data.creator() ? " · Creator" : "");
		return this.awards.isEmpty() ? line : line + " · " + awardFigures();
	}

	/**
	 * Another work of the same franchise.
	 */
	record Sibling(RecordLink link, String years) {
	}

}
