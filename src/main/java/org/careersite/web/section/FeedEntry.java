package org.careersite.web.section;

import java.time.LocalDate;
import java.util.Comparator;

import org.careersite.career.CareerRecord;
import org.careersite.career.RecordType;
import org.careersite.career.dates.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A record of the career as the feed tells it, in plain text.
 *
 * @param id the address that names it for good
 * @param path of the page, or the place on a page, that shows it
 * @param summary what it is and when
 * @param added the day it was added to the dataset
 * @param first the day it began: the first of the month or year where no more is known
 * @param last the day it was last heard of: the last opening of an exhibition, else the
 * same
 */
public record FeedEntry(RecordType lane, String id, String path, String title, String summary,
		@Nullable LocalDate added, @Nullable LocalDate first, @Nullable LocalDate last) {

	/**
	 * What was added last first; of one day what was heard of last, then by lane and id.
	 */
	public static final Comparator<FeedEntry> NEWEST = Comparator.comparing(FeedEntry::added, newest())
		.thenComparing(FeedEntry::last, newest())
		.thenComparing(FeedEntry::lane, RecordType.LIFE_FIRST)
		.thenComparing(FeedEntry::id);

	public FeedEntry(CareerRecord record, String title, String summary, @Nullable LocalDate first,
			@Nullable LocalDate last) {
		this(RecordType.of(record), Paths.of(record), Paths.of(record), title, summary, record.added(), first, last);
	}

	/** A record that has one date, if any. */
	public FeedEntry(CareerRecord record, String title, String summary, @Nullable PartialDate date) {
		this(record, title, summary, firstDay(date), firstDay(date));
	}

	/** The same with another page that shows it. */
	public FeedEntry shownAt(String path) {
		return new FeedEntry(this.lane, this.id, path, this.title, this.summary, this.added, this.first, this.last);
	}

	/** The day on which subscribers first see it, if known. */
	public @Nullable LocalDate published() {
		return (this.added != null) ? this.added : this.first;
	}

	/** The day it is of in the feed, if known. */
	public @Nullable LocalDate updated() {
		return (this.added != null) ? this.added : this.last;
	}

	/** The same, added on a day unless it has one. */
	public FeedEntry orAdded(@Nullable LocalDate day) {
		return (this.added != null) ? this
				: new FeedEntry(this.lane, this.id, this.path, this.title, this.summary, day, this.first, this.last);
	}

	private static @Nullable LocalDate firstDay(@Nullable PartialDate date) {
		return (date != null) ? date.firstDay() : null;
	}

	private static Comparator<LocalDate> newest() {
		return Comparator.nullsLast(Comparator.reverseOrder());
	}

}
