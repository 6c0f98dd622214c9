package org.careersite.opendata;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.Exhibition;
import org.careersite.career.Category;
import org.careersite.career.LifeEvent;
import org.careersite.career.PartialDate;
import org.careersite.career.Publication;
import org.careersite.career.Showing;
import org.careersite.career.Work;
import org.careersite.web.AwardLine;
import org.careersite.web.Paths;
import org.careersite.web.Prose;
import org.jspecify.annotations.Nullable;

/**
 * A record of the career as the feed tells it.
 *
 * @param lane the strand of the career it belongs to
 * @param path of the page, or the place on a page, that shows it
 * @param title what it is called, as plain text
 * @param summary what it is and when, as plain text
 * @param added the day it was added to the dataset, if known
 * @param first the day it began: the first of the month or year where no more is known;
 * none if nothing is known
 * @param last the day it was last heard of: the last opening of an exhibition, else the
 * same
 */
record FeedEntry(Category lane, String path, String title, String summary, @Nullable LocalDate added,
		@Nullable LocalDate first, @Nullable LocalDate last) {

	/**
	 * What was added last first; of one day what was heard of last, then by lane and
	 * path.
	 */
	static final Comparator<FeedEntry> NEWEST = Comparator.comparing(FeedEntry::added, newest())
		.thenComparing(FeedEntry::last, newest())
		.thenComparing(FeedEntry::lane)
		.thenComparing(FeedEntry::path);

	/** The day on which subscribers first see it, if known. */
	@Nullable LocalDate published() {
		return (this.added != null) ? this.added : this.first;
	}

	/** The day it is of in the feed, if known. */
	@Nullable LocalDate updated() {
		return (this.added != null) ? this.added : this.last;
	}

	/** The same, added on a day unless it has one. */
	FeedEntry orAdded(@Nullable LocalDate day) {
		return (this.added != null) ? this
				: new FeedEntry(this.lane, this.path, this.title, this.summary, day, this.first, this.last);
	}

	static FeedEntry of(Work work) {
		return of(Category.WORK, Paths.work(work.slug()), work.title().text(),
				CardTexts.joined(work.kind().label(), work.creator() ? "Creator" : null, work.years().toString(),
						work.yearsInferred() ? "date inferred" : null),
				work.added(), PartialDate.of(work.years().first()));
	}

	static FeedEntry of(Award award) {
		AwardBody body = award.body();
		AwardLine line = AwardLine.of(award);
		boolean own = body.prize() != null;
		String object = (line.object() != null) ? (line.inferred() ? "probably for " : "for ") + line.object().title()
				: null;
		PartialDate date = PartialDate.of(award.year());
		return of(Category.AWARD, Paths.award(body.slug(), award.slug()),
				Stream.of(own ? line.prize() : body.name(), line.category())
					.filter(Objects::nonNull)
					.collect(Collectors.joining(": ")),
				CardTexts.joined(line.outcomeInWords(), object, own ? body.name() : null, date.toString()),
				award.added(), date);
	}

	/**
	 * An exhibition, with the place where it was seen last, or else the first place that
	 * is known of.
	 */
	static FeedEntry of(Exhibition exhibition, List<Showing> showings) {
		List<Showing> dated = showings.stream()
			.filter((showing) -> !showing.planned() && opening(showing) != null)
			.sorted(Comparator.comparing(FeedEntry::firstDay))
			.toList();
		Showing told = dated.isEmpty() ? showings.get(0) : dated.get(dated.size() - 1);
		return new FeedEntry(Category.EXHIBITION, Paths.exhibition(exhibition.slug()), exhibition.title().text(),
				CardTexts.joined(exhibition.partLabel(), told.place().toString(), told.dates(),
						told.planned() ? "planned" : null),
				exhibition.added(), dated.isEmpty() ? null : firstDay(dated.get(0)),
				dated.isEmpty() ? null : firstDay(told));
	}

	static FeedEntry of(Publication publication) {
		PartialDate date = publication.date();
		return of(Category.PUBLICATION, Paths.publication(publication.slug()), publication.title().text(),
				CardTexts.joined(publication.kind().label(), publication.part().label(), publication.publisher(),
						(date != null) ? date.toString() : null),
				publication.added(), date);
	}

	static FeedEntry of(LifeEvent event, Prose prose) {
		PartialDate date = event.date();
		return of(Category.LIFE, Paths.event(event.slug()), prose.plainLine(event.title()),
				CardTexts.joined(prose.plain(event.text()), event.place(), (date != null) ? date.toString() : null),
				event.added(), date);
	}

	private static FeedEntry of(Category lane, String path, String title, String summary, @Nullable LocalDate added,
			@Nullable PartialDate date) {
		LocalDate day = (date != null) ? firstDay(date) : null;
		return new FeedEntry(lane, path, title, summary, added, day, day);
	}

	private static Comparator<LocalDate> newest() {
		return Comparator.nullsLast(Comparator.reverseOrder());
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
