package org.careersite.home;

import java.util.List;

import org.careersite.career.Outcome;
import org.careersite.career.RecordType;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.Summary;
import org.careersite.web.Prose;
import org.careersite.web.section.Paths;

/**
 * A record as the career at a glance marks it.
 *
 * @param band where it stands
 * @param record what it marks
 */
record Mark(ChartBand band, Summary record) {

	/** A career of more records has one mark for all records of a lane and year. */
	static final int MOST = 300;

	/** The marks of all dated records; none if they are too many. */
	static List<Mark> of(CareerSnapshot career) {
		List<Summary> records = career.dated();
		return (records.size() > MOST) ? List.of() : records.stream().map((record) -> of(record)).toList();
	}

	static Mark of(Summary record) {
		return new Mark(record.running() ? ChartBand.SERIES : ChartBand.of(record.category()), record);
	}

	YearSpan years() {
		return this.record.years();
	}

	/** What it is called. */
	String title() {
		String title = this.record.title().text();
		return (this.record.category() == RecordType.EVENT) ? Prose.plainLine(title) : title;
	}

	/** The path of its page. */
	public String href() {
		String page = Paths.of(this.record.page());
		return (this.record.category() == RecordType.AWARD) ? page + "#" + this.record.slug() : page;
	}

	/** The shape of its mark. */
	String shape() {
		return this.band.shape(this.record.awards());
	}

	/** Title, kind and years: {@code Jo, TV series, 2013}. */
	public String name() {
		String what = this.record.what();
		return title() + (what.isEmpty() ? "" : ", " + what) + ", " + years();
	}

	/** Its place among the marks of a year: prizes won lie below nominations. */
	int rank() {
		return this.record.awards().outcomes().stream().mapToInt(Outcome::ordinal).sum();
	}

	/** The same mark in the band of what has no bar. */
	Mark withoutBar() {
		return new Mark(ChartBand.of(this.band.lane()), this.record);
	}

}
