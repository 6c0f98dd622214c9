package org.careersite.career.snapshot;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.Exhibition;
import org.careersite.career.LifeEvent;
import org.careersite.career.Publication;
import org.careersite.career.Showing;
import org.careersite.career.Work;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.RecordReference;
import org.careersite.career.text.RecordReference.Type;
import org.careersite.career.text.Title;

/**
 * A record that has a date, as far as one needs to know it to find, count, order and link
 * it.
 *
 * @param category the category it belongs to
 * @param slug its key
 * @param page whose page shows it; the record itself, if it has a page of its own
 * @param title what it is called: of an award the prize, of a showing the exhibition, of
 * an event a line of Markdown
 * @param sortKey the title as it is sorted; empty for awards and events
 * @param what what it is, in a word or two; empty if its category says it
 * @param running whether it is a work that ran for years, or a series
 * @param date when it began or happened
 * @param years the years it spans
 * @param awards what it counts, if it is an award
 */
public record Summary(Category category, String slug, RecordReference page, Title title, String sortKey, String what,
		boolean running, PartialDate date, YearSpan years, AwardTally awards) {

	/** By date; of one date the life first, then the categories in their order. */
	public static final Comparator<Summary> BY_DATE = Comparator.comparing(Summary::date)
		.thenComparing(Summary::category);

	/** How many it counts, if it is an award; 1 for all others. */
	public long number() {
		return Math.max(1, this.awards.total());
	}

	/** By year, of one year as far as the category has an order. */
	static Comparator<Summary> byYear(Category category) {
		Comparator<Summary> byYear = Comparator.comparing((record) -> record.years().first());
		return switch (category) {
			case LIFE, AWARD -> byYear;
			case WORK -> byYear.thenComparing(Summary::sortKey);
			case EXHIBITION -> byYear.thenComparing((record) -> Objects.requireNonNullElse(record.date().month(), 13))
				.thenComparing((record) -> Objects.requireNonNullElse(record.date().day(), 32))
				.thenComparing(Summary::sortKey);
			case PUBLICATION -> byYear.thenComparing((record) -> Objects.requireNonNullElse(record.date().month(), 0))
				.thenComparing(Summary::sortKey);
		};
	}

	static Summary of(Work work) {
		YearSpan years = work.years();
		return new Summary(Category.WORK, work.slug(), new RecordReference(Type.WORK, work.slug()), work.title(),
				work.sortKey(), work.kind().label(), work.kind().series() || years.last() > years.first(),
				PartialDate.of(years.first()), years, AwardTally.NONE);
	}

	static Summary of(Award award) {
		AwardBody body = award.body();
		String prize = body.prize();
		Publication publication = award.object().publication();
		String what = (award.count() == 1) ? award.outcome().label().toLowerCase(Locale.ROOT)
				: award.outcome().counted(award.count());
		return new Summary(Category.AWARD, award.slug(), new RecordReference(Type.BODY, body.slug()),
				new Title((prize != null) ? prize : body.name(), null), "",
				(publication != null) ? what + " for " + publication.title() : what, false,
				PartialDate.of(award.year()), YearSpan.of(award.year()),
				AwardTally.NONE.plus(award.outcome(), award.count(), publication != null));
	}

	/** None if no date is known. */
	static Stream<Summary> of(Showing showing) {
		Exhibition exhibition = showing.exhibition();
		PartialDate date = (showing.opens() != null) ? showing.opens() : showing.closes();
		YearSpan years = showing.years();
		return (date == null || years == null) ? Stream.empty()
				: Stream.of(new Summary(Category.EXHIBITION, showing.slug(),
						new RecordReference(Type.EXHIBITION, exhibition.slug()), exhibition.title(),
						exhibition.sortKey(), "", false, date, years, AwardTally.NONE));
	}

	/** None if no date is known. */
	static Stream<Summary> of(Publication publication) {
		return Stream.ofNullable(publication.date())
			.map((date) -> new Summary(Category.PUBLICATION, publication.slug(),
					new RecordReference(Type.PUBLICATION, publication.slug()), publication.title(),
					publication.sortKey(), publication.kind().label(), false, date, YearSpan.of(date.year()),
					AwardTally.NONE));
	}

	/** None if no date is known. */
	static Stream<Summary> of(LifeEvent event) {
		return Stream.ofNullable(event.date())
			.map((date) -> new Summary(Category.LIFE, event.slug(), new RecordReference(Type.EVENT, event.slug()),
					new Title(event.title(), null), "", "", false, date, YearSpan.of(date.year()), AwardTally.NONE));
	}

}
