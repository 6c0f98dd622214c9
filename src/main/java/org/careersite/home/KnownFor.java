package org.careersite.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.Credit;
import org.careersite.career.Outcome;
import org.careersite.career.Work;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.WorkSummary;
import org.careersite.career.text.Language;
import org.careersite.career.text.Messages;
import org.careersite.records.WorkData;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * A work that the person is known for, as a title card.
 *
 * @param roles what the person was on it; its kind where the source does not say
 * @param won how many prizes it won, in words
 * @param latest whether no work is newer
 */
record KnownFor(RecordLink link, @Nullable YearSpan years, String roles, @Nullable String won, boolean latest) {

	static final int MOST = 6;

	private static final int MOST_ROLES = 3;

	/**
	 * The slugs of the works that the dataset features, or else of those that a rule
	 * chooses: in turn one that the person created, one of the most awarded, one of the
	 * latest.
	 */
	static List<String> choose(CareerSnapshot career) {
		List<String> featured = career.subject().featured();
		if (!featured.isEmpty()) {
			return featured.stream().limit(MOST).toList();
		}
		List<WorkSummary> mostAwarded = career.works()
			.stream()
			.filter((work) -> work.awards().total() > 0)
			.sorted(WorkSummary.MOST_AWARDED)
			.toList();
		List<List<WorkSummary>> lists = List.of(career.created(), mostAwarded, career.works());
		Set<String> chosen = new LinkedHashSet<>();
		for (int turn = 0; chosen.size() < Math.min(MOST, career.works().size()); turn++) {
			lists.get(turn % lists.size())
				.stream()
				.map(WorkSummary::slug)
				.filter((slug) -> !chosen.contains(slug))
				.findFirst()
				.ifPresent(chosen::add);
		}
		return List.copyOf(chosen);
	}

	static List<KnownFor> of(List<Work> works, CareerSnapshot career) {
		String latest = career.works().stream().findFirst().map(WorkSummary::slug).orElse("");
		List<WorkData> data = WorkData.of(works, career);
		List<KnownFor> cards = new ArrayList<>();
		for (int at = 0; at < works.size(); at++) {
			WorkData work = data.get(at);
			cards.add(new KnownFor(work.link(), work.years(), roles(works.get(at)),
					(work.won() > 0) ? Outcome.WON.counted(work.won()) : null,
					work.years() != null && work.slug().equals(latest)));
		}
		return cards;
	}

	/**
	 * The first and the last role of a rise, {@code Staff writer to showrunner}, else the
	 * first few roles, else the kind of work.
	 */
	private static String roles(Work work) {
		List<Credit> dated = work.credits()
			.stream()
			.filter((credit) -> credit.years() != null)
			.sorted(Comparator.comparing((credit) -> years(credit).first()))
			.toList();
		if (dated.stream().map(Credit::role).distinct().count() > MOST_ROLES) {
			Credit last = dated.stream()
				.max(Comparator.comparing((Credit credit) -> years(credit).last())
					.thenComparing((credit) -> -years(credit).first()))
				.orElseThrow();
			return StringUtils.capitalize(Messages.get("home.known-for.rise", Language.translated(dated.get(0).role()),
					Language.translated(last.role())));
		}
		Stream<String> roles = work.credits().stream().map(Credit::role).distinct().limit(MOST_ROLES);
		String words = roles.map(Language::translated).collect(Collectors.joining(", "));
		return words.isEmpty() ? work.kind().label() : StringUtils.capitalize(words);
	}

	private static YearSpan years(Credit dated) {
		return Objects.requireNonNull(dated.years());
	}

}
