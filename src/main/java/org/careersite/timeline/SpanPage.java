package org.careersite.timeline;

import java.util.List;
import java.util.Map;

import org.careersite.career.snapshot.Category;
import org.careersite.career.snapshot.YearCounts;
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
 * @param entries the first of the records of each category: works by start, awards given,
 * showings open, what came out and what happened in it
 * @param neighbours the nearest years or decades that hold something
 */
record SpanPage(String title, boolean oneYear, @Nullable String ages, YearCounts numbers,
		Map<Category, List<TimelineEntry>> entries, Neighbours neighbours) {

	/** How many records of each lane a page shows. */
	static final int MOST = 30;

	/** The work first, the life last. */
	private static final List<Category> ORDER = List.of(Category.WORK, Category.AWARD, Category.EXHIBITION,
			Category.PUBLICATION, Category.LIFE);

	public boolean empty() {
		return this.numbers.total() == 0;
	}

	/** The first of the records of a category. */
	public List<TimelineEntry> of(Category category) {
		return this.entries.getOrDefault(category, List.of());
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
		List<RecordLink> links = ORDER.stream()
			.flatMap((category) -> of(category).stream())
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
			.map((category) -> (category == Category.AWARD) ? numbers.awards().toString()
					: Phrases.counted(numbers.total(category), category.one(), category.several()))
			.toArray(String[]::new);
	}

}
