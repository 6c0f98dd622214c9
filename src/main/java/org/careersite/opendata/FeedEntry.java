package org.careersite.opendata;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.Exhibition;
import org.careersite.career.Lane;
import org.careersite.career.LifeEvent;
import org.careersite.career.PartialDate;
import org.careersite.career.Publication;
import org.careersite.career.Showing;
import org.careersite.career.Work;
import org.careersite.site.AwardLine;
import org.careersite.site.Paths;
import org.careersite.site.Prose;
import org.jspecify.annotations.Nullable;

/**
 * A dated record of the career as the feed tells it.
 *
 * @param lane the strand of the career it belongs to
 * @param path of the page, or the place on a page, that shows it
 * @param title what it is called, as plain text
 * @param summary what it is, as plain text; empty if there is no more to say
 * @param first the day it began: the first of the month or year where no more is known
 * @param last the day it was last heard of: the last opening of an exhibition, else the
 * same
 */
record FeedEntry(Lane lane, String path, String title, String summary, LocalDate first, LocalDate last) {

	/** Newest first; of one day by lane and path. */
	static final Comparator<FeedEntry> NEWEST = Comparator.comparing(FeedEntry::last)
		.reversed()
		.thenComparing(FeedEntry::lane)
		.thenComparing(FeedEntry::path);

	static FeedEntry of(Work work) {
		return of(Lane.WORK, Paths.work(work.slug()), work.title().text(),
				CardTexts.joined(work.kind().label(), work.creator() ? "Creator" : null, work.years().toString()),
				PartialDate.of(work.years().first()));
	}

	static FeedEntry of(Award award) {
		AwardBody body = award.body();
		AwardLine line = AwardLine.of(award);
		String prize = Objects.requireNonNullElse(body.prize(), body.name());
		String category = award.category();
		String object = (line.object() != null) ? (line.inferred() ? "probably for " : "for ") + line.object().title()
				: null;
		return of(Lane.AWARD, Paths.award(body.slug(), award.slug()),
				prize + ((category != null && !category.equals(prize)) ? ": " + category : ""),
				CardTexts.joined(line.outcomeInWords(), object, prize.equals(body.name()) ? null : body.name()),
				PartialDate.of(award.year()));
	}

	/**
	 * An exhibition, with the place where it was seen last; none if no showing that took
	 * place has a date.
	 */
	static Stream<FeedEntry> of(Exhibition exhibition, List<Showing> showings) {
		List<Showing> dated = showings.stream()
			.filter((showing) -> !showing.planned() && opening(showing) != null)
			.sorted(Comparator.comparing(FeedEntry::firstDay))
			.toList();
		if (dated.isEmpty()) {
			return Stream.empty();
		}
		Showing last = dated.get(dated.size() - 1);
		return Stream.of(new FeedEntry(Lane.EXHIBITION, Paths.exhibition(exhibition.slug()), exhibition.title().text(),
				CardTexts.joined(exhibition.partLabel(), last.place().toString()), firstDay(dated.get(0)),
				firstDay(last)));
	}

	/** A publication; none if it has no date. */
	static Stream<FeedEntry> of(Publication publication) {
		return Stream.ofNullable(publication.date())
			.map((date) -> of(Lane.PUBLICATION, Paths.publication(publication.slug()), publication.title().text(),
					CardTexts.joined(publication.kind().label(), publication.part().label(), publication.publisher(),
							date.toString()),
					date));
	}

	/** An event; none if it has no date. */
	static Stream<FeedEntry> of(LifeEvent event, Prose prose) {
		return Stream.ofNullable(event.date())
			.map((date) -> of(Lane.LIFE, Paths.event(event.slug()), prose.plain(event.title()),
					CardTexts.joined(prose.plain(event.text()), event.place(), date.toString()), date));
	}

	private static FeedEntry of(Lane lane, String path, String title, String summary, PartialDate date) {
		return new FeedEntry(lane, path, title, summary, firstDay(date), firstDay(date));
	}

	private static @Nullable PartialDate opening(Showing showing) {
		return (showing.opens() != null) ? showing.opens() : showing.closes();
	}

	private static LocalDate firstDay(Showing showing) {
		return firstDay(Objects.requireNonNull(opening(showing)));
	}

	/** The first day that a date may mean; words such as summer do not count. */
	static LocalDate firstDay(PartialDate date) {
		Integer month = date.month();
		Integer day = date.day();
		return LocalDate.of(date.year(), (month != null) ? month : 1, (day != null) ? day : 1);
	}

}
