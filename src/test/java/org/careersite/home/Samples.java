package org.careersite.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.careersite.career.Outcome;
import org.careersite.career.RecordReference;
import org.careersite.career.RecordType;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.snapshot.AwardTally;
import org.careersite.career.snapshot.Summary;
import org.careersite.career.snapshot.YearCounts;
import org.careersite.career.text.Title;

/**
 * Careers to draw.
 */
final class Samples {

	private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzMWABC  &é";

	/** All bands, from top to bottom. */
	static final List<ChartBand> BANDS = Stream
		.concat(Stream.of(ChartBand.SERIES), RecordType.LANES.stream().map(ChartBand::of))
		.sorted()
		.toList();

	private Samples() {
	}

	static Mark mark(ChartBand band, int first, int last, String title, int number) {
		return mark(band, new YearSpan(first, last), title,
				(band.lane() == RecordType.AWARD) ? AwardTally.of(Outcome.WON, number) : AwardTally.NONE);
	}

	private static Mark mark(ChartBand band, YearSpan years, String title, AwardTally awards) {
		return new Mark(band, new Summary(band.lane(), "x", new RecordReference(RecordType.WORK, "x"),
				new Title(title, null), "", "", band.running(), PartialDate.of(years.first()), years, awards));
	}

	static Mark mark(ChartBand band, int year) {
		return mark(band, year, year, "T" + year, 1);
	}

	/** So many records in so many years, the same for the same seed. */
	static List<Mark> career(long seed, int size, int first, int years) {
		Random random = new Random(seed);
		List<Mark> marks = new ArrayList<>();
		for (int at = 0; at < size; at++) {
			ChartBand band = BANDS.get(random.nextInt(BANDS.size()));
			int from = first + random.nextInt(years);
			int length = band.running() ? random.nextInt(12) : 0;
			int number = (band.lane() == RecordType.AWARD) ? 1 + random.nextInt(2) : 1;
			marks.add(mark(band, from, Math.min(from + length, first + years - 1), title(random), number));
		}
		return marks;
	}

	static YearCounts counts(List<Mark> marks) {
		return YearCounts.of(marks.stream().map(Mark::record).toList());
	}

	/** Awards of a year that one record stands for. */
	static Mark award(int year, Outcome outcome, int number) {
		return mark(ChartBand.of(RecordType.AWARD), YearSpan.of(year), "Prize", AwardTally.of(outcome, number));
	}

	private static String title(Random random) {
		StringBuilder title = new StringBuilder("T");
		random.ints(random.nextInt(60), 0, LETTERS.length()).forEach((at) -> title.append(LETTERS.charAt(at)));
		return title.toString();
	}

}
