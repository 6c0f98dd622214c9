package org.careersite.timeline;

import java.util.List;
import java.util.stream.Stream;

import org.careersite.career.Category;
import org.careersite.career.PartialDate;
import org.careersite.career.Showing;
import org.careersite.career.YearCounts;
import org.careersite.metadata.AwardJsonLd;
import org.careersite.metadata.Head;
import org.careersite.metadata.ListJsonLd;
import org.careersite.metadata.PersonJsonLd;
import org.careersite.records.AwardData;
import org.careersite.records.EventLine;
import org.careersite.records.PublicationData;
import org.careersite.records.WorkData;
import org.careersite.web.section.Paths;
import org.careersite.web.section.Phrases;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * What a year or a decade held, as its page shows it.
 *
 * @param title the year or decade
 * @param oneYear whether it is a year
 * @param ages the age or ages of the person in it, in words; none before the birth
 * @param numbers how much it held
 * @param works the first of the works whose years lie in it, by start
 * @param awards the first of the awards given in it
 * @param showings the first of the showings open in it
 * @param publications the first of what came out in it
 * @param events the first of what happened in it
 * @param previous the nearest year or decade before that holds something
 * @param next the nearest year or decade after that holds something
 */
record SpanPage(String title, boolean oneYear, @Nullable String ages, YearCounts numbers, List<WorkData> works,
		List<AwardData> awards, List<Open> showings, List<PublicationData> publications, List<EventLine> events,
		@Nullable RecordLink previous, @Nullable RecordLink next) {

	/** How many records of each lane a page shows. */
	static final int MOST = 30;

	public boolean empty() {
		return this.numbers.total() == 0;
	}

	/** The list that shows the whole of a lane, if the page shows only some of it. */
	public @Nullable RecordLink more(Category lane) {
		if (this.numbers.total(lane) <= MOST) {
			return null;
		}
		String all = "All " + this.numbers.total(lane) + " of " + this.title;
		return switch (lane) {
			case WORK -> way("Works for the screen of " + this.title, "/filmography?");
			case AWARD -> way("All awards of " + this.title, "/awards?");
			case EXHIBITION -> way("All exhibitions of " + this.title, "/exhibitions?");
			case PUBLICATION -> way(all, "/publications?");
			case LIFE -> way(all, "/timeline?lane=LIFE&");
		};
	}

	private RecordLink way(String label, String list) {
		return new RecordLink(label, null, list + "years=" + this.title, false);
	}

	/** What the page says of itself to programs. */
	Head head(String path) {
		List<RecordLink> links = Stream
			.of(this.works.stream().map(WorkData::link), AwardJsonLd.links(this.awards).stream(),
					this.showings.stream().map(Open::link), this.publications.stream().map(PublicationData::link),
					this.events.stream().map(SpanPage::link))
			.flatMap((each) -> each)
			.toList();
		return Head.of(path, this.title)
			.between(this.previous, this.next)
			.thing(ListJsonLd.of(path + "#list", this.title, this.numbers.total(), 0, links));
	}

	private static RecordLink link(EventLine event) {
		return new RecordLink(PersonJsonLd.plainLine(event.title()), null, Paths.event(event.slug()), false);
	}

	/** How much of each kind it held, in one line; empty if nothing. */
	public String figures() {
		return Phrases.joined(Phrases.counted(this.numbers.total(Category.WORK), "work", "works"),
				this.awards.isEmpty() ? null : this.numbers.awards().toString(),
				Phrases.counted(this.numbers.total(Category.EXHIBITION), "showing", "showings"),
				Phrases.counted(this.numbers.total(Category.PUBLICATION), "publication", "publications"),
				Phrases.counted(this.numbers.total(Category.LIFE), "event", "events"));
	}

	/**
	 * A showing that was open in the span.
	 *
	 * @param link its exhibition
	 * @param place where
	 * @param opens its first day, as far as known
	 * @param closes its last day, as far as known
	 * @param permanent whether it stays for good
	 */
	record Open(RecordLink link, String place, @Nullable PartialDate opens, @Nullable PartialDate closes,
			boolean permanent) {

		static Open of(Showing showing) {
			return new Open(RecordLink.of(showing.exhibition()), showing.place().toString(), showing.opens(),
					showing.closes(), showing.permanent());
		}

	}

}
