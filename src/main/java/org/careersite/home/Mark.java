package org.careersite.home;

import java.util.Locale;
import java.util.Set;

import org.careersite.career.AwardTally;
import org.careersite.career.Dated;
import org.careersite.career.Kind;
import org.careersite.career.Category;
import org.careersite.career.Outcome;
import org.careersite.career.PublicationKind;
import org.careersite.career.YearSpan;
import org.careersite.web.Paths;
import org.careersite.web.Prose;
import org.jspecify.annotations.Nullable;

/**
 * A record as the career at a glance marks it.
 *
 * @param strand where it stands
 * @param years the years it spans
 * @param title what it is called
 * @param lang the title's language where it is not the site's own
 * @param what what it is, in a word or two; empty if its strand says it
 * @param href the path of its page
 * @param shape the shape of its mark
 * @param awards what it counts, if it is an award
 */
record Mark(ChartBand strand, YearSpan years, String title, @Nullable String lang, String what, String href,
		String shape, AwardTally awards) {

	private static final Set<Kind> SERIES = Set.of(Kind.TV_SERIES, Kind.MINI_SERIES);

	static Mark of(Dated record, Prose prose) {
		YearSpan years = new YearSpan(record.getFirst(), record.getLast());
		Category lane = Category.valueOf(record.getLane());
		ChartBand strand = ChartBand.of(lane);
		String slug = record.getSlug();
		return switch (lane) {
			case WORK -> {
				Kind kind = Kind.valueOf(record.getKind());
				boolean runs = SERIES.contains(kind) || years.last() > years.first();
				yield new Mark(runs ? ChartBand.SERIES : strand, years, record.getTitle(), record.getLang(),
						kind.label(), Paths.work(slug), strand.shape(), AwardTally.NONE);
			}
			case AWARD -> award(record, strand, years);
			case EXHIBITION -> new Mark(strand, years, record.getTitle(), record.getLang(), "", Paths.exhibition(slug),
					strand.shape(), AwardTally.NONE);
			case PUBLICATION -> new Mark(strand, years, record.getTitle(), record.getLang(),
					PublicationKind.valueOf(record.getKind()).label(), Paths.publication(slug), strand.shape(),
					AwardTally.NONE);
			case LIFE -> new Mark(strand, years, prose.plainLine(record.getTitle()), null, "", Paths.event(slug),
					strand.shape(), AwardTally.NONE);
		};
	}

	private static Mark award(Dated record, ChartBand strand, YearSpan years) {
		Outcome outcome = Outcome.valueOf(record.getKind());
		int number = record.getNumber();
		String publication = record.getPublication();
		String what = (number == 1) ? outcome.label().toLowerCase(Locale.ROOT) : outcome.counted(number);
		return new Mark(strand, years, record.getTitle(), null,
				(publication != null) ? what + " for " + publication : what,
				Paths.body(String.valueOf(record.getBody())) + "#" + record.getSlug(),
				outcome.name().toLowerCase(Locale.ROOT), AwardTally.NONE.plus(outcome, number, publication != null));
	}

	/** How many times it counts: an award may stand for several. */
	int number() {
		return (this.awards.total() > 0) ? (int) this.awards.total() : 1;
	}

	/** Title, kind and years: {@code Jo, TV series, 2013}. */
	String name() {
		return this.title + (this.what.isEmpty() ? "" : ", " + this.what) + ", " + this.years;
	}

	/** Its place among the marks of a year: prizes won lie below nominations. */
	int rank() {
		return this.awards.outcomes().stream().mapToInt(Outcome::ordinal).sum();
	}

	/** The same mark in the strand of what has no bar. */
	Mark withoutBar() {
		return new Mark(ChartBand.WORK, this.years, this.title, this.lang, this.what, this.href, this.shape,
				this.awards);
	}

}
