package org.careersite.timeline;

import java.util.List;

import org.careersite.career.snapshot.YearCounts;
import org.careersite.career.text.RecordType;
import org.careersite.metadata.Head;
import org.careersite.metadata.ListJsonLd;
import org.careersite.web.Neighbours;
import org.careersite.web.section.Phrases;
import org.careersite.web.section.RecordLink;
import org.careersite.web.section.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * What a year or a decade held, as its page shows it.
 *
 * @param title the year or decade
 * @param oneYear whether it is a year
 * @param ages the age or ages of the person in it, in words; none before the birth
 * @param numbers how much it held
 * @param groups the records of each category: works by start, awards given, showings
 * open, what came out and what happened in it
 * @param neighbours the nearest years or decades that hold something
 */
record SpanPage(String title, boolean oneYear, @Nullable String ages, YearCounts numbers, List<Group> groups,
		Neighbours neighbours) {

	/** How many records of each lane a page shows. */
	static final int MOST = 30;

	/** The work first, the life last. */
	static final List<RecordType> ORDER = RecordType.LANES.stream().sorted().toList();

	public boolean empty() {
		return this.numbers.total() == 0;
	}

	/** What the page says of itself to programs. */
	Head head(String path) {
		List<RecordLink> links = this.groups.stream()
			.flatMap((group) -> group.entries().stream())
			.map(TimelineEntry::link)
			.toList();
		return Head.of(path, this.title)
			.neighbours(this.neighbours)
			.thing(ListJsonLd.of(path + "#list", this.title, this.numbers.total(), 0, links));
	}

	/** How much of each kind it held, in one line; empty if nothing. */
	public String figures() {
		return Phrases.joined(figures(this.numbers));
	}

	/** How much of each kind some years held. */
	static @Nullable String[] figures(YearCounts numbers) {
		return ORDER.stream()
			.map((category) -> (category == RecordType.AWARD) ? numbers.awards().toString()
					: Phrases.counted(numbers.total(category), category.dated(), category.dated() + "s"))
			.toArray(String[]::new);
	}

	/**
	 * The records of a category.
	 *
	 * @param category the category
	 * @param total how many there are
	 * @param entries the first of them
	 * @param list the list of all of them
	 */
	record Group(RecordType category, long total, List<TimelineEntry> entries, RecordLink list) {

		/** That list, if the page shows only some of them. */
		public @Nullable RecordLink more() {
			return (this.total > MOST) ? this.list : null;
		}

	}

}
