package org.careersite.awards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.careersite.awards.AwardsPage.Group;
import org.careersite.career.Award;
import org.careersite.career.AwardKey;
import org.careersite.career.AwardRepository;
import org.careersite.career.AwardTally;
import org.careersite.career.InOrder;
import org.careersite.career.Outcome;
import org.careersite.opendata.AwardData;
import org.careersite.web.AwardLine;
import org.careersite.web.Choice;
import org.careersite.web.ListQuery;
import org.careersite.web.Listing;
import org.careersite.web.Option;
import org.careersite.web.Pager;
import org.careersite.web.Prose;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The awards, filtered, counted, grouped and paged.
 */
@Component
@Transactional(readOnly = true)
class Awards {

	private final AwardRepository awards;

	private final AwardIndex ledger;

	private final Prose prose;

	Awards(AwardRepository awards, AwardIndex ledger, Prose prose) {
		this.awards = awards;
		this.ledger = ledger;
		this.prose = prose;
	}

	AwardsPage page(ListQuery query) {
		AwardFilter filter = AwardFilter.of(query, this.ledger.bodySlugs(), this.ledger.workSlugs(), Pager.SIZE);
		List<AwardKey> anyOutcome = this.ledger.find(filter);
		List<AwardKey> found = found(anyOutcome, filter);
		SortedMap<Integer, AwardTally> byYear = new TreeMap<>(Tallies.by(found, AwardKey::year));
		Page<Award> page = page(found, filter);
		return new AwardsPage(Tallies.sum(byYear.values()), found.size(),
				AwardsChart.draw(byYear, (years) -> query.with("years", years)),
				groups(page.getContent(), found, filter.grouping()), filter.grouping(),
				outcomes(query, Tallies.of(anyOutcome)), this.ledger.bodyMenu(filter.body()),
				this.ledger.workMenu(filter.work()), groupings(query, filter.grouping()),
				query.applied(Map.of("outcome", (outcome) -> Outcome.valueOf(outcome).label(), "body",
						this.ledger::bodyName, "work", this.ledger::workTitle)),
				Pager.of(query, page));
	}

	/** The awards for programs. */
	Listing<AwardData> listing(ListQuery query) {
		AwardFilter filter = AwardFilter.of(query, this.ledger.bodySlugs(), this.ledger.workSlugs(), query.size());
		return Listing.of(query, page(found(this.ledger.find(filter), filter), filter),
				(award) -> AwardData.of(award, this.prose));
	}

	/** The awards counted for programs. */
	TallyData tally(ListQuery query) {
		AwardFilter filter = AwardFilter.of(query, this.ledger.bodySlugs(), this.ledger.workSlugs(), Pager.SIZE);
		query.refuseFaults();
		return TallyData.of(found(this.ledger.find(filter), filter), this.ledger.bodies().values(),
				this.ledger.works().values());
	}

	private static List<AwardKey> found(List<AwardKey> anyOutcome, AwardFilter filter) {
		return (filter.outcome() == null) ? anyOutcome
				: anyOutcome.stream().filter((key) -> key.outcome() == filter.outcome()).toList();
	}

	/** Of what was found only the records of one page are read. */
	private Page<Award> page(List<AwardKey> found, AwardFilter filter) {
		PageRequest page = PageRequest.of(filter.page(), filter.size());
		List<String> slugs = found.stream().skip(page.getOffset()).limit(filter.size()).map(AwardKey::slug).toList();
		return new PageImpl<>(InOrder.of(slugs, this.awards::findBySlugIn, Award::slug), page, found.size());
	}

	private static List<Group> groups(List<Award> awards, List<AwardKey> found, Grouping grouping) {
		Map<String, AwardTally> tallies = Tallies.by(found, grouping::key);
		Map<String, List<AwardLine>> groups = new LinkedHashMap<>();
		awards.stream()
			.map(AwardLine::of)
			.forEach((award) -> groups.computeIfAbsent(grouping.key(award), (key) -> new ArrayList<>()).add(award));
		return groups.entrySet()
			.stream()
			.map((group) -> new Group(grouping.head(group.getValue().get(0)),
					tallies.getOrDefault(group.getKey(), AwardTally.NONE), group.getValue()))
			.toList();
	}

	private static List<Choice> outcomes(ListQuery query, AwardTally tally) {
		return Arrays.stream(Outcome.values())
			.map((outcome) -> Choice.of(query, "outcome", outcome.name(), outcome.label(), tally.count(outcome)))
			.filter((choice) -> choice.count() > 0 || choice.chosen())
			.toList();
	}

	private static List<Option> groupings(ListQuery query, Grouping chosen) {
		return Arrays.stream(Grouping.values())
			.map((grouping) -> Option.of(query, "group", grouping, grouping.label(), grouping == Grouping.YEAR,
					grouping == chosen))
			.toList();
	}

}
