package org.careersite.awards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.careersite.awards.AwardsPage.Entry;
import org.careersite.awards.AwardsPage.Group;
import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.AwardBodyRepository;
import org.careersite.career.AwardRepository;
import org.careersite.career.AwardRepository.Sum;
import org.careersite.career.AwardTally;
import org.careersite.career.Outcome;
import org.careersite.career.Work;
import org.careersite.career.YearQuery;
import org.careersite.opendata.AwardData;
import org.careersite.site.AwardLine;
import org.careersite.site.Choice;
import org.careersite.site.ListQuery;
import org.careersite.site.Listing;
import org.careersite.site.Option;
import org.careersite.site.Pager;
import org.careersite.site.Prose;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
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

	private final AwardBodyRepository bodies;

	private final Prose prose;

	Awards(AwardRepository awards, AwardBodyRepository bodies, Prose prose) {
		this.awards = awards;
		this.bodies = bodies;
		this.prose = prose;
	}

	AwardsPage page(ListQuery query) {
		List<Entry> bodies = this.bodies.findAll().stream().map((body) -> new Entry(body.slug(), body.name())).toList();
		List<Entry> works = this.awards.findHonouredWorks()
			.stream()
			.map((work) -> new Entry(work.slug(), work.title().text()))
			.toList();
		AwardFilter filter = AwardFilter.of(query, slugs(bodies), slugs(works), Pager.SIZE);
		List<Sum> anyOutcome = sums(filter, null);
		List<Sum> sums = anyOutcome.stream()
			.filter((sum) -> filter.outcome() == null || sum.getOutcome() == filter.outcome())
			.toList();
		Page<Award> page = find(filter);
		return new AwardsPage(tally(sums), AwardsChart.of(sums, (years) -> query.with("years", years)),
				groups(page.getContent(), sums, filter.grouping()), filter.grouping(),
				outcomes(query, tally(anyOutcome)), bodies, works, groupings(query, filter.grouping()),
				query.applied(Map.of("outcome", (outcome) -> Outcome.valueOf(outcome).label(), "body",
						(slug) -> name(bodies, slug), "work", (slug) -> name(works, slug))),
				Pager.of(query, page));
	}

	/** The awards for programs. */
	Listing<AwardData> listing(ListQuery query) {
		AwardFilter filter = AwardFilter.of(query, this.bodies.findAll().stream().map(AwardBody::slug).toList(),
				this.awards.findHonouredWorks().stream().map(Work::slug).toList(), query.size());
		return Listing.of(query, find(filter), (award) -> AwardData.of(award, this.prose));
	}

	/** The awards counted for programs. */
	TallyData tally(ListQuery query) {
		List<AwardBody> bodies = this.bodies.findAll();
		List<Work> works = this.awards.findHonouredWorks();
		AwardFilter filter = AwardFilter.of(query, bodies.stream().map(AwardBody::slug).toList(),
				works.stream().map(Work::slug).toList(), Pager.SIZE);
		query.refuseFaults();
		return TallyData.of(sums(filter, filter.outcome()), bodies, works);
	}

	private Page<Award> find(AwardFilter filter) {
		YearQuery years = filter.years();
		return this.awards.findMatching(filter.outcome(), filter.body(), filter.work(), years.from(), years.to(),
				PageRequest.of(filter.page(), filter.size(), filter.grouping().sort()));
	}

	/** The sums of what the filters find, of one outcome or of all. */
	private List<Sum> sums(AwardFilter filter, @Nullable Outcome outcome) {
		YearQuery years = filter.years();
		return this.awards.sums(outcome, filter.body(), filter.work(), years.from(), years.to());
	}

	private static AwardTally tally(List<Sum> sums) {
		return sums.stream()
			.map((sum) -> AwardTally.of(sum.getOutcome(), sum.getNumber()))
			.reduce(AwardTally.NONE, AwardTally::plus);
	}

	private static List<Group> groups(List<Award> awards, List<Sum> sums, Grouping grouping) {
		Map<String, AwardTally> tallies = new HashMap<>();
		sums.forEach((sum) -> tallies.merge(grouping.key(sum), AwardTally.of(sum.getOutcome(), sum.getNumber()),
				AwardTally::plus));
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

	private static List<String> slugs(List<Entry> entries) {
		return entries.stream().map(Entry::slug).toList();
	}

	private static String name(List<Entry> entries, String slug) {
		return entries.stream().filter((entry) -> entry.slug().equals(slug)).map(Entry::name).findFirst().orElse(slug);
	}

}
