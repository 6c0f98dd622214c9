package org.careersite.works;

import java.util.List;
import java.util.stream.Stream;

import org.careersite.metadata.Export;
import org.careersite.metadata.Head;
import org.careersite.records.WorkData;
import org.careersite.web.Choice;
import org.careersite.web.ListQuery;
import org.careersite.web.Option;
import org.careersite.web.Pager;
import org.careersite.web.QueryState.AppliedFilter;
import org.careersite.web.section.RecordLink;

/**
 * The list of screen works as the page shows it.
 *
 * @param screen whether it lists screen works; if there are none, it lists all works
 * @param total how many works were found, on all pages
 * @param groups the works of this page under their heads
 * @param kinds the kinds to choose from
 * @param roles the roles to choose from
 * @param orders the orders to choose from
 * @param applied the filters that are on
 * @param pager the way to the other pages
 * @param otherMedia the first works that are no screen works; only on the first page of
 * the list without filters
 */
record FilmographyPage(boolean screen, long total, List<Group> groups, List<Choice> kinds, List<Choice> roles,
		List<Option> orders, List<AppliedFilter> applied, Pager pager, List<WorkData> otherMedia) {

	/** So many works in other media are shown. */
	static final int MOST_OTHERS = 50;

	/** Whether there are more works in other media than are shown. */
	public boolean moreOthers() {
		return this.otherMedia.size() >= MOST_OTHERS;
	}

	/** Whether awards are counted whose ties to the works are inferred. */
	public boolean inferred() {
		return Stream.concat(this.groups.stream().flatMap((group) -> group.works().stream()), this.otherMedia.stream())
			.anyMatch(WorkData::inferred);
	}

	/** What the page says of itself to programs. */
	Head head(ListQuery query) {
		List<RecordLink> links = this.groups.stream()
			.flatMap((group) -> group.works().stream())
			.map(WorkData::link)
			.toList();
		return Head.of(query, this.pager, "Filmography", this.total, links).exports(query, Export.CSV);
	}

	/**
	 * Works under one head.
	 *
	 * @param head a decade, or empty for works that stand under none
	 */
	record Group(String head, List<WorkData> works) {
	}

}
