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
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

/**
 * A record of the career as the index holds it: the words it is found by, and the
 * {@link Hit} that it is. The words are made by {@link Words}, so the backend only parts
 * them at blanks. A word is held once, in the field where it counts most.
 */
@SearchEntity
class Entry {

	static final String TYPE = "hit.type";

	static final String COUNT = "hit.count";

	static final String EXACT = "exact";

	static final String SUBTITLE = "subtitle";

	static final String TITLE = "title";

	static final String LABELS = "labels";

	static final String NAMES = "names";

	static final String TEXT = "text";

	/** So many places are kept for the records of one type. */
	private static final int PLACES = 10_000_000;

	@DocumentId
	private final String id;

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

	/** How many words its title has. */
	@GenericField
	private final int length;

	/** Its place among all records. */
	@GenericField(sortable = Sortable.YES)
	private final int place;

	@IndexedEmbedded
	private final Hit hit;

	/**
	 * An entry for the index.
	 * @param place its place among the records of its type, from 0
	 */
	Entry(SearchEntry draft, int place) {
		this.id = draft.type.name() + ":" + draft.slug;
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
		this.length = Words.phrase(draft.title.text()).split(" ").length;
		this.place = draft.type.ordinal() * PLACES + place;
		String passage = Stream.concat(draft.passage.stream(), draft.shown.stream()).collect(Collectors.joining(" "));
		this.hit = new Hit(draft.type, draft.title.text(), draft.title.lang(), draft.kind, draft.years, draft.count,
				draft.url, passage);
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
