package org.careersite.career.snapshot;

import java.util.Comparator;
import java.util.stream.Stream;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.CareerRecord;
import org.careersite.career.Exhibition;
import org.careersite.career.LifeEvent;
import org.careersite.career.Publication;
import org.careersite.career.RecordReference;
import org.careersite.career.RecordType;
import org.careersite.career.Showing;
import org.careersite.career.TitledRecord;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Messages;
import org.careersite.career.text.Title;

/**
 * A record that has a date, as far as one needs it to find, count, order and link it.
 *
 * @param page whose page shows it; the record itself, if it has a page of its own
 * @param title of an award the prize, of a showing the exhibition, of an event Markdown
 * @param what what it is, in a word or two; empty if its category says it
 * @param running whether it is a work that ran for years, or a series
 * @param planned whether it is a showing that was only announced
 * @param years of those with an open end, up to the last year of the career
 * @param awards what it counts, if it is an award
 */
public record Summary(RecordType category, String slug, RecordReference page, Title title, String what, boolean running,
		boolean planned, PartialDate date, YearSpan years, AwardTally awards) {

	/** By date; of one date the life first, then the categories in their order. */
	public static final Comparator<Summary> BY_DATE = Comparator.comparing(Summary::date)
		.thenComparing(Summary::category, RecordType.LIFE_FIRST);

	/** The same, with an open end up to a year. */
	Summary until(int year) {
		return new Summary(this.category, this.slug, this.page, this.title, this.what, this.running, this.planned,
				this.date, this.years.until(year), this.awards);
	}

	/** How many it counts, if it is an award; 1 for all others. */
	public long number() {
		return Math.max(1, this.awards.total());
	}

	/** One of a record, but one of each showing; none if no date is known. */
	static Stream<Summary> of(CareerRecord record) {
		if (record instanceof Award award) {
			return Stream.of(of(award));
		}
		if (record instanceof Exhibition exhibition) {
			return exhibition.showings().stream().flatMap(Summary::of);
		}
		if (record instanceof LifeEvent event) {
			return of(event);
		}
		return (record instanceof TitledRecord titled) ? of(titled) : Stream.empty();
	}

	private static Summary of(Award award) {
		AwardBody body = award.body();
		String prize = award.prize();
		Publication publication = award.object().publication();
		String what = (award.count() == 1) ? award.outcome().label().toLowerCase(Messages.locale())
				: award.outcome().counted(award.count());
		return new Summary(RecordType.AWARD, award.slug(), new RecordReference(RecordType.BODY, body.slug()),
				new Title((prize != null) ? prize : body.name(), null),
				(publication != null) ? Messages.get("summary.award-for", what, publication.title()) : what, false,
				false, PartialDate.of(award.year()), YearSpan.of(award.year()),
				AwardTally.of(award.outcome(), award.count(), publication != null));
	}

	private static Stream<Summary> of(Showing showing) {
		Exhibition exhibition = showing.exhibition();
		boolean planned = showing.details().planned();
		PartialDate date = showing.begins();
		YearSpan years = showing.years();
		return (date == null || years == null) ? Stream.empty()
				: Stream.of(new Summary(RecordType.EXHIBITION, showing.slug(),
						new RecordReference(RecordType.EXHIBITION, exhibition.slug()), exhibition.title(),
						planned ? Messages.get("showings.planned") : "", false, planned, date, years, AwardTally.NONE));
	}

	private static Stream<Summary> of(TitledRecord record) {
		RecordType type = RecordType.of(record);
		PartialDate date = record.date();
		YearSpan years = record.years();
		return (date == null || years == null) ? Stream.empty()
				: Stream.of(new Summary(type, record.slug(), new RecordReference(type, record.slug()), record.title(),
						record.what(), record.running(), false, date, years, AwardTally.NONE));
	}

	private static Stream<Summary> of(LifeEvent event) {
		return Stream.ofNullable(event.date())
			.map((date) -> new Summary(RecordType.EVENT, event.slug(),
					new RecordReference(RecordType.EVENT, event.slug()), new Title(event.title(), null), "", false,
					false, date, YearSpan.of(date.year()), AwardTally.NONE));
	}

}
