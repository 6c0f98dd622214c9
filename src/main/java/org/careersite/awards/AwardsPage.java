package org.careersite.awards;

import java.util.List;

import org.careersite.career.AwardTally;
import org.careersite.metadata.AwardJsonLd;
import org.careersite.metadata.Export;
import org.careersite.metadata.Head;
import org.careersite.records.AwardData;
import org.careersite.records.NamedData;
import org.careersite.web.Choice;
import org.careersite.web.ListQuery;
import org.careersite.web.Option;
import org.careersite.web.Pager;
import org.careersite.web.QueryState.AppliedFilter;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * The awards as their page shows them. Totals, heads and list come from the same filters.
 *
 * @param tally the sum of all awards found, on all pages
 * @param entries how many records these stand in
 * @param chart the awards found by year
 * @param groups the awards of this page under their heads
 * @param grouping how it is grouped
 * @param outcomes the outcomes to choose from
 * @param bodies the bodies to choose from
 * @param works the works to choose from
 * @param groupings the ways to group
 * @param applied the filters that are on
 * @param pager the way to the other pages
 */
record AwardsPage(AwardTally tally, long entries, AwardsChart chart, List<Group> groups, Grouping grouping,
		List<Choice> outcomes, List<NamedData> bodies, List<NamedData> works, List<Option> groupings,
		List<AppliedFilter> applied, Pager pager) {

	/** Whether the menus leave out bodies. */
	public boolean moreBodies() {
		return this.bodies.size() >= AwardNames.MOST;
	}

	/** Whether the menus leave out works. */
	public boolean moreWorks() {
		return this.works.size() >= AwardNames.MOST;
	}

	/** What the page says of itself to programs. */
	Head head(ListQuery query) {
		List<AwardData> awards = this.groups.stream().flatMap((group) -> group.awards().stream()).toList();
		return Head.of(query, this.pager, "Awards", this.entries, AwardJsonLd.links(awards)).exports(query, Export.CSV);
	}

	/**
	 * Awards under one head.
	 *
	 * @param head what they share: a year, a body, a work; none for those that are for no
	 * known work
	 * @param tally how many there are in all, on all pages
	 * @param awards those of this page
	 */
	record Group(@Nullable RecordLink head, AwardTally tally, List<AwardData> awards) {
	}

}
