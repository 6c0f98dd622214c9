package org.careersite.home;

import java.util.List;
import java.util.Locale;

import org.careersite.career.Outcome;
import org.careersite.career.RecordType;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.snapshot.AwardTally;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.Summary;
import org.careersite.career.text.Title;
import org.careersite.web.Prose;
import org.careersite.web.section.Paths;
import org.jspecify.annotations.Nullable;

/**
 * A record as the career at a glance marks it.
 *
 * @param band where it stands
 * @param years the years it spans
 * @param title what it is called
 * @param lang the title's language where it is not the site's own
 * @param what what it is, in a word or two; empty if its band says it
 * @param href the path of its page
 * @param shape the shape of its mark
 * @param awards what it counts, if it is an award
 */
record Mark(ChartBand band, YearSpan years, String title, @Nullable String lang, String what, String href, String shape,
		AwardTally awards) {

	/** A career of more records has one mark for all records of a lane and year. */
	static final int MOST = 300;

	/** The marks of all dated records; none if they are too many. */
	static List<Mark> of(CareerSnapshot career) {
		List<Summary> records = career.dated();
		return (records.size() > MOST) ? List.of() : records.stream().map((record) -> of(record)).toList();
	}

	private static Mark of(Summary record) {
		RecordType lane = record.category();
		String title = record.title().text();
		String page = Paths.of(record.page());
		return new Mark(record.running() ? ChartBand.SERIES : ChartBand.of(lane), record.years(),
				(lane == RecordType.EVENT) ? Prose.plainLine(title) : title, record.title().lang(), record.what(),
				(lane == RecordType.AWARD) ? page + "#" + record.slug() : page,
				record.awards()
					.outcomes()
					.stream()
					.findFirst()
					.map((outcome) -> outcome.name().toLowerCase(Locale.ROOT))
					.orElse(lane.mark()),
				record.awards());
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

	/** The same mark in the band of what has no bar. */
	Mark withoutBar() {
		return new Mark(ChartBand.of(this.band.lane()), this.years, this.title, this.lang, this.what, this.href,
				this.shape, this.awards);
	}

}
