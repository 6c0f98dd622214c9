package org.careersite.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.web.section.HitType;
import org.careersite.web.section.SearchEntry;
import org.hibernate.search.engine.backend.analysis.AnalyzerNames;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

/**
 * A record of the career as the index holds it: the words it is found by, and what a
 * {@link Hit} shows of it. The words are made by {@link Words}, so the backend only parts
 * them at blanks. A word is held once, in the field where it counts most.
 */
@SearchEntity
class Entry {

	static final String TYPE = "type";

	static final String EXACT = "exact";

	static final String SUBTITLE = "subtitle";

	static final String TITLE = "title";

	static final String LABELS = "labels";

	static final String NAMES = "names";

	static final String TEXT = "text";

	static final String FIRST = "first";

	static final String LAST = "last";

	static final String LENGTH = "length";

	static final String COUNT = "count";

	static final String RANK = "rank";

	static final String PLACE = "place";

	/** So many places are kept for the records of one type. */
	private static final int PLACES = 10_000_000;

	@DocumentId
	private final String id;

	@KeywordField(aggregable = Aggregable.YES, projectable = Projectable.YES)
	private final HitType type;

	/** The whole titles by which it is known. */
	@KeywordField
	private final List<String> exact;

	/**
	 * What stands after the colon of a title: readers leave out what stands before it.
	 */
	@KeywordField
	private final List<String> subtitle;

	@FullTextField(analyzer = AnalyzerNames.WHITESPACE)
	private final String title;

	/** What sort of thing it is. */
	@FullTextField(analyzer = AnalyzerNames.WHITESPACE)
	private final String labels;

	/** The people, bodies, places and records it is tied to. */
	@FullTextField(analyzer = AnalyzerNames.WHITESPACE)
	private final String names;

	@FullTextField(analyzer = AnalyzerNames.WHITESPACE)
	private final String text;

	@GenericField
	private final @Nullable Integer first;

	@GenericField
	private final @Nullable Integer last;

	/** Among equals: what was won first, then a nomination. */
	@GenericField(sortable = Sortable.YES)
	private final int rank;

	/** How many it counts: an award may stand for several. */
	@GenericField(aggregable = Aggregable.YES, projectable = Projectable.YES)
	private final long count;

	/** How many words its title has. */
	@GenericField
	private final int length;

	/** Its place among all records. */
	@GenericField(sortable = Sortable.YES)
	private final int place;

	@GenericField(projectable = Projectable.YES, searchable = Searchable.NO)
	private final String shownTitle;

	@GenericField(projectable = Projectable.YES, searchable = Searchable.NO)
	private final @Nullable String lang;

	@GenericField(projectable = Projectable.YES, searchable = Searchable.NO)
	private final String kind;

	@GenericField(projectable = Projectable.YES, searchable = Searchable.NO)
	private final @Nullable String years;

	@GenericField(projectable = Projectable.YES, searchable = Searchable.NO)
	private final String url;

	@GenericField(projectable = Projectable.YES, searchable = Searchable.NO)
	private final String passage;

	/**
	 * An entry for the index.
	 * @param place its place among the records of its type, from 0
	 */
	Entry(SearchEntry draft, int place) {
		this.id = draft.type.name() + ":" + draft.slug;
		this.type = draft.type;
		this.exact = Stream.concat(draft.titles.stream(), Stream.of(draft.title.withoutArticle()))
			.map(Words::phrase)
			.flatMap(Entry::alsoAsOneNumber)
			.distinct()
			.toList();
		this.subtitle = draft.titles.stream().flatMap(Entry::subtitle).map(Words::phrase).toList();
		this.title = (draft.type == HitType.CHAPTER) ? "" : joined(draft.titles.stream().flatMap(Words::ofTitle));
		Set<String> words = new HashSet<>(Arrays.asList(this.title.split(" ")));
		this.labels = joined(draft.labels.stream().flatMap(Words::of).filter(words::add));
		this.names = joined(draft.names.stream().flatMap(Words::of).filter(words::add));
		this.text = joined(draft.passage.stream().flatMap(Words::of).filter(words::add));
		this.first = (draft.span != null) ? draft.span.first() : null;
		this.last = (draft.span != null) ? draft.span.last() : null;
		this.rank = draft.rank;
		this.count = draft.count;
		this.length = Words.phrase(draft.title.text()).split(" ").length;
		this.place = draft.type.ordinal() * PLACES + place;
		this.shownTitle = draft.title.text();
		this.lang = draft.title.lang();
		this.kind = draft.kind;
		this.years = draft.years;
		this.url = draft.url;
		this.passage = Stream.concat(draft.passage.stream(), draft.shown.stream()).collect(Collectors.joining(" "));
	}

	/** The words by which it is found, and its whole titles. */
	Stream<String> words() {
		return Stream.concat(this.exact.stream(), Stream.of(this.title, this.labels, this.names, this.text)
			.flatMap((field) -> Stream.of(field.split(" "))));
	}

	/** A title of numbers is known as one too: {@code 9-1-1} as {@code 911}. */
	private static Stream<String> alsoAsOneNumber(String title) {
		return title.matches("[\\d ]+") ? Stream.of(title, title.replace(" ", "")) : Stream.of(title);
	}

	private static Stream<String> subtitle(String title) {
		int colon = title.indexOf(": ");
		return (colon < 0) ? Stream.empty() : Stream.of(title.substring(colon + 2));
	}

	private static String joined(Stream<String> words) {
		return words.distinct().collect(Collectors.joining(" "));
	}

}
