package org.careersite.home;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.careersite.career.Outcome;
import org.careersite.career.RecordType;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.Summary;
import org.careersite.web.Prose;
import org.careersite.web.section.Paths;
import org.careersite.web.section.Phrases;
import org.careersite.web.section.RecordLink;

/** A record as the career at a glance marks it. */
record Mark(ChartBand band, Summary record) {

	static List<Mark> all(CareerSnapshot career) {
		return career.dated().stream().map(Mark::of).toList();
	}

	static Mark of(Summary record) {
		return new Mark(record.running() ? ChartBand.SERIES : ChartBand.of(record.category()), record);
	}

	YearSpan years() {
		return this.record.years();
	}

	String title() {
		String title = this.record.title().text();
		return (this.record.category() == RecordType.EVENT) ? Prose.plainLine(title) : title;
	}

	RecordLink link(CareerSnapshot career) {
		String page = Paths.of(this.record.page(), career);
		return new RecordLink(title(), this.record.title().lang(),
				(this.record.category() == RecordType.AWARD) ? page + "#" + this.record.slug() : page,
				this.band.lane().cited());
	}

	/** Title, kind and years: {@code Jo, TV series, 2013}. */
	String name() {
		return Phrases.joinedBy(", ", title(), this.record.what(), years().toString());
	}

	/** The same without years, unless these are only roughly known. */
	String nameInYear() {
		return years().circa() ? name() : Phrases.joinedBy(", ", title(), this.record.what());
	}

	/**
	 * What is drawn for it: awards have a mark of their outcome each time they count,
	 * showings that were only announced one of their own.
	 */
	List<String> shapes() {
		String shape = this.record.awards()
			.outcomes()
			.stream()
			.findFirst()
			.map((outcome) -> outcome.name().toLowerCase(Locale.ROOT))
			.orElse(this.band.shape() + (this.record.planned() ? "-planned" : ""));
		return Collections.nCopies((int) this.record.number(), shape);
	}

	/** Its place among the marks of a year: prizes won lie below nominations. */
	int rank() {
		return this.record.awards().outcomes().stream().mapToInt(Outcome::ordinal).sum();
	}

	/** The same mark in the band of what has no row of its own. */
	Mark withoutBar() {
		return new Mark(ChartBand.of(this.band.lane()), this.record);
	}

}
