package org.careersite.home;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.AwardBody;
import org.careersite.career.Outcome;
import org.careersite.career.RecordType;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.snapshot.AwardTally;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.YearCounts;
import org.careersite.career.text.Messages;
import org.careersite.web.Frames;
import org.careersite.web.section.Paths;
import org.careersite.web.section.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * The career as a strip of film: a column a year, by decades, a frame an entry.
 *
 * @param fullest the column that holds most
 * @param each how many entries a frame stands for
 */
record FilmStrip(List<Group> groups, Column fullest, long each) {

	/** So many prizes of a year are named. */
	private static final int MOST_NAMES = 4;

	/** The strip of a career; none if nothing in it has a date. */
	static @Nullable FilmStrip of(CareerSnapshot career) {
		List<ChartColumn> columns = ChartColumn.of(career.years().years());
		if (columns.isEmpty()) {
			return null;
		}
		YearCounts years = career.years();
		long highest = columns.stream()
			.filter((column) -> !column.folded())
			.mapToLong((column) -> years.in(column.years()).entries())
			.max()
			.orElseThrow();
		long each = Frames.each(highest);
		List<Column> all = columns.stream()
			.map((column) -> Column.of(column, years.in(column.years()), career, each))
			.toList();
		Map<Object, List<Column>> groups = all.stream()
			.collect(Collectors.groupingBy(
					(column) -> column.column.folded() ? column.column : (Integer) column.column.group(),
					LinkedHashMap::new, Collectors.toList()));
		Column fullest = all.stream()
			.filter((column) -> !column.column.folded())
			.max(Comparator.comparingLong(Column::total))
			.orElseThrow();
		return new FilmStrip(groups.values().stream().map(Group::of).toList(), fullest, each);
	}

	/** The columns of a decade, or one that is folded. */
	record Group(String label, String href, List<Column> columns) {

		static Group of(List<Column> columns) {
			Column first = columns.get(0);
			YearQuery years = first.column.years();
			if (first.column.folded() || !years.isYear()) {
				return new Group(first.column.label(), first.column.href(), columns);
			}
			int decade = first.column.group();
			return new Group(Messages.get("home.film.decade", decade), Paths.decade(decade), columns);
		}

		/** Whether it stands for more years than a decade. */
		public boolean folded() {
			return this.columns.get(0).column.folded();
		}

	}

	/**
	 * A column.
	 *
	 * @param frames what is drawn for each entry, from the ground up
	 */
	record Column(ChartColumn column, long total, List<String> frames, String words) {

		static Column of(ChartColumn column, YearCounts counts, CareerSnapshot career, long each) {
			return new Column(column, counts.entries(), column.folded() ? List.of() : Frames.of(counts, each),
					words(column, counts, career));
		}

		/** {@code Turned 43 · 3 won: Emmy, Peabody, Producers Guild · 2 works}. */
		private static String words(ChartColumn column, YearCounts counts, CareerSnapshot career) {
			AwardTally awards = counts.awards();
			String names = names(column, career);
			Stream<String> held = RecordType.LANES.stream()
				.filter((lane) -> counts.total(lane) > 0)
				.sorted(Comparator.comparing((RecordType lane) -> lane != RecordType.AWARD)
					.thenComparing((lane) -> lane))
				.flatMap((lane) -> (lane != RecordType.AWARD) ? Stream.of(lane.countedDated(counts.total(lane)))
						: awards.outcomes()
							.stream()
							.map((outcome) -> named(awards.counted(outcome), (outcome == Outcome.WON) ? names : "")));
			String line = held.collect(Collectors.joining(" · "));
			return Phrases.joined(career.subject().ages(column.years()),
					line.isEmpty() ? Messages.get("home.film.nothing") : line);
		}

		private static String named(String number, String names) {
			return names.isEmpty() ? number : Messages.get("home.film.named", number, names);
		}

		/** The prizes that were won, each once. */
		private static String names(ChartColumn column, CareerSnapshot career) {
			List<String> names = career.byYear(RecordType.AWARD)
				.stream()
				.filter((award) -> column.years().contains(award.years().first()) && award.awards().won() > 0)
				.map((award) -> career.body(award.page().slug()).map(AwardBody::familiarName).orElse(""))
				.distinct()
				.toList();
			return names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
					+ ((names.size() > MOST_NAMES) ? " …" : "");
		}

	}

}
