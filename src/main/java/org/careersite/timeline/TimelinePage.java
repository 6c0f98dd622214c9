package org.careersite.timeline;

import java.util.List;

import org.careersite.career.RecordType;
import org.careersite.career.text.Messages;
import org.careersite.web.Choice;
import org.careersite.web.ListPage;
import org.careersite.web.section.RecordLink;
import org.careersite.web.section.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * A page of the timeline.
 *
 * @param awardEntries how many entries of all pages are awards
 * @param awards how many awards those count
 * @param years the years of this page that hold something, in order
 * @param width of the lines beside it, in pixels
 * @param undated the events of this page whose date the source does not give
 * @param jumps the ways to the decades that hold something, and to the undated events
 */
record TimelinePage(long awardEntries, long awards, List<Year> years, int width, List<TimelineEntry> undated,
		List<Jump> jumps, List<Choice> lanes, List<Choice> orders, ListPage<?> pager) {

	/** How many entries: {@code 182 entries}, or {@code 61 entries for 65 awards}. */
	public String figures() {
		return (this.awardEntries == this.pager.total() && this.awards > this.awardEntries)
				? Messages.get("timeline.figures.for-awards", entries(), RecordType.AWARD.counted(this.awards))
				: entries();
	}

	public String entries() {
		return Messages.get("entries.count", this.pager.total());
	}

	/** What is counted of a lane: events, and of the others what has a date. */
	static String label(RecordType lane) {
		return switch (lane) {
			case EXHIBITION -> Messages.get("timeline.lanes.dated-showings");
			case PUBLICATION -> Messages.get("timeline.lanes.dated-publications");
			default -> lane.label();
		};
	}

	/** A way to a decade or to the undated events, by a short name and the full one. */
	record Jump(String label, RecordLink way) {
	}

	/**
	 * What began or happened in one year.
	 *
	 * @param age the age that the person reached in it, if born
	 * @param lines the long spans that pass it
	 */
	record Year(int year, @Nullable Integer age, List<Spans.Mark> lines, List<TimelineEntry> entries) {

		/** Whether it is the first year shown of its decade, to which a jump leads. */
		public boolean opensDecade(List<Year> years) {
			int at = years.indexOf(this);
			return at == 0 || years.get(at - 1).year() / 10 != this.year / 10;
		}

	}

}
