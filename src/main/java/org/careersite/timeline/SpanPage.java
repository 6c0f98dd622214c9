package org.careersite.timeline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.careersite.career.RecordType;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.snapshot.YearCounts;
import org.careersite.career.text.Messages;
import org.careersite.metadata.Head;
import org.careersite.metadata.ListJsonLd;
import org.careersite.web.Neighbours;
import org.careersite.web.section.Figure;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;
import org.careersite.web.section.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * What a year or a decade held, as its page shows it.
 *
 * @param ages the age or ages of the person in it, in words; none before the birth
 * @param groups what ran in it, began, was won or nominated, shown and published, and
 * what happened
 * @param neighbours the nearest years or decades that hold something
 */
record SpanPage(YearQuery years, @Nullable String ages, YearCounts numbers, List<Group> groups, Neighbours neighbours) {

	/** How many records of each group a page shows. */
	static final int MOST = 20;

	/** The work first, the life last. */
	static final List<RecordType> ORDER = RecordType.LANES.stream().sorted().toList();

	public boolean empty() {
		return this.numbers.total() == 0;
	}

	Head head() {
		String path = Paths.years(this.years);
		String title = this.years.title();
		List<RecordLink> links = this.groups.stream()
			.flatMap((group) -> group.entries().stream())
			.map(TimelineEntry::link)
			.toList();
		return Head.of(path, title)
			.neighbours(this.neighbours)
			.thing(ListJsonLd.of(path + "#list", title, this.numbers.total(), 0, links));
	}

	public List<Figure> figures() {
		return figures(this.numbers);
	}

	/** How much of each kind some years held. */
	static List<Figure> figures(YearCounts numbers) {
		return ORDER.stream().flatMap((category) -> {
			String href = "#" + category.key() + "-head";
			long total = numbers.total(category);
			return (category == RecordType.AWARD)
					? Figure.of(numbers.awards(), (outcome) -> "#" + outcome.name().toLowerCase(Locale.ROOT) + "-head")
					: (total == 0) ? Stream.empty() : Stream.of(new Figure(category.countedDated(total), href));
		}).toList();
	}

	/**
	 * Whether a group is the first of its category, to which a figure of the card leads.
	 */
	public boolean opens(Group group) {
		int at = this.groups.indexOf(group);
		return at == 0 || this.groups.get(at - 1).category != group.category;
	}

	/**
	 * Records of a category to which the same befell: works that ran, or that began, say.
	 *
	 * @param name what befell them, as the messages call it
	 * @param total how many there are; of awards, how many they count
	 * @param more the list of all of them, if the entries are only some
	 */
	record Group(RecordType category, String name, long total, List<TimelineEntry> entries, @Nullable RecordLink more) {

		public String label() {
			return Messages.get("timeline.span.group." + this.name);
		}

		public String anchor() {
			return this.name.toLowerCase(Locale.ROOT) + "-head";
		}

	}

}
