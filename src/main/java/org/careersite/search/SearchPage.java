package org.careersite.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.careersite.career.RecordType;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.text.Messages;
import org.careersite.search.Search.Answer;
import org.careersite.web.Choice;
import org.careersite.web.ListPage;
import org.careersite.web.ListQuery;
import org.careersite.web.section.Figure;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * What was found, as the page shows it.
 *
 * @param query what was asked for
 * @param years the years that the records were to overlap, if any
 * @param type the type that was asked for; all if none
 * @param answer the records of this page, and how many there are
 * @param pages pages of the site that are asked for beside the records
 * @param nearest where nothing was found, what comes nearest to it
 * @param pager the way to the other pages, and the filters that are on
 */
record SearchPage(ListQuery query, @Nullable YearQuery years, @Nullable RecordType type, Answer answer,
		List<SitePage> pages, List<Hit> nearest, ListPage<?> pager) {

	/** So many of the best are shown, whatever their type. */
	static final int BEST = 60;

	/** So many of each type at most, where there are several. */
	private static final int OF_EACH = 6;

	/** What would break or turn the text around it; emoji are made with the others. */
	private static final String UNSEEN = "[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]+";

	/** What was asked for, as it stands in the field; empty if nothing was. */
	public String asked() {
		return this.query.asGiven("q").replaceAll(UNSEEN, " ");
	}

	/** Whether it looked for anything: not so if the text was missing or too long. */
	public boolean looked() {
		return this.query.values().containsKey("q");
	}

	/**
	 * How many of which type, if only one was asked for; or that there are none, or only
	 * what comes near.
	 */
	public String heading() {
		if (this.answer.counts().isEmpty()) {
			return Messages.get(!this.pages.isEmpty() ? "search.one-page"
					: this.nearest.isEmpty() ? "search.nothing" : "search.closest");
		}
		return (this.type != null) ? this.type.counted(count(this.type))
				: Messages.get("search.found", this.answer.total());
	}

	/** How many, of how many types, in which years. */
	public List<Figure> figures() {
		if (!looked()) {
			return List.of();
		}
		int number = types().size();
		return Figure.list(new Figure(heading(), Figure.RESULTS),
				(number > 1 && this.type == null) ? new Figure(Messages.get("search.types", number), null) : null,
				(this.years != null) ? new Figure(this.years.toString(), Paths.years(this.years)) : null);
	}

	/** The types to choose from: where all is of one there is nothing to choose. */
	public List<Choice> types() {
		if (this.type == null && this.answer.counts().size() < 2) {
			return List.of();
		}
		return Choice.of(this.query, "type", Arrays.stream(RecordType.values()), this::count);
	}

	/** In the order of the best of each; types of which none is among the best last. */
	public List<Group> groups() {
		if (this.type != null) {
			return List.of(new Group("", this.answer.total(), this.answer.hits(), null));
		}
		Map<RecordType, List<Hit>> byType = this.answer.hits()
			.stream()
			.collect(Collectors.groupingBy(Hit::type, LinkedHashMap::new, Collectors.toList()));
		this.answer.counts().keySet().stream().sorted().forEach((each) -> byType.putIfAbsent(each, List.of()));
		return byType.entrySet().stream().map((each) -> group(each.getKey(), each.getValue())).toList();
	}

	/** The title of a hit as HTML, with the matches marked. */
	public String title(Hit hit) {
		return Snippet.whole(hit.title(), this.answer.asked());
	}

	/** A few words of a hit as HTML, with the matches marked. */
	public String snippet(Hit hit) {
		return Snippet.of(hit.passage(), this.answer.asked());
	}

	private Group group(RecordType type, List<Hit> best) {
		List<Hit> shown = best.stream().limit((this.answer.counts().size() > 1) ? OF_EACH : BEST).toList();
		RecordLink all = (count(type) > shown.stream().mapToLong(Hit::count).sum()) ? new RecordLink(
				Messages.get("search.all." + type.name(), count(type)), this.query.with("type", type.name())) : null;
		return new Group(type.label(), count(type), shown, all);
	}

	private long count(RecordType type) {
		return this.answer.counts().getOrDefault(type, 0L);
	}

	/**
	 * Records of one type.
	 *
	 * @param head the type; empty if no other type is shown
	 * @param count how many there are, counting awards and no records
	 * @param hits the best of them
	 * @param all the way to the others, if there are any
	 */
	record Group(String head, long count, List<Hit> hits, @Nullable RecordLink all) {
	}

}
