package org.careersite.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.careersite.career.RecordType;
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
 * them at blanks. {@link SearchFiles} writes it as a list of its parts.
 *
 * @param exact the whole titles by which it is known
 * @param subtitle what stands after the colon of a title: readers leave out what stands
 * before it
 * @param labels what sort of thing it is
 * @param names the people, bodies, places and records it is tied to
 * @param rank among equals: what was won first, then a nomination
 * @param length how many words its title has
 * @param place its place among all records
 */
@SearchEntity
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Entry(@DocumentId @JsonIgnore String id, @KeywordField List<String> exact, @KeywordField List<String> subtitle,
		@FullTextField(analyzer = AnalyzerNames.WHITESPACE) String title,
		@FullTextField(analyzer = AnalyzerNames.WHITESPACE) String labels,
		@FullTextField(analyzer = AnalyzerNames.WHITESPACE) String names,
		@FullTextField(analyzer = AnalyzerNames.WHITESPACE) String text, @GenericField @Nullable Integer first,
		@GenericField @Nullable Integer last, @GenericField(sortable = Sortable.YES) int rank, @GenericField int length,
		@GenericField(sortable = Sortable.YES) int place, @IndexedEmbedded Hit hit) {

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

	/**
	 * An entry for the index.
	 * @param place its place among the records of its type, from 0
	 */
	Entry(SearchEntry draft, int place) {
		this(draft, place, new HashSet<>());
	}

	/** A word is held once, in the field where it counts most. */
	private Entry(SearchEntry draft, int place, Set<String> held) {
		this(draft.type.name() + ":" + draft.slug, exact(draft),
				draft.titles.stream().flatMap(Entry::subtitle).map(Words::phrase).toList(),
				(draft.type == RecordType.CHAPTER) ? "" : words(draft.titles, Words::ofTitle, held),
				words(draft.labels, Words::of, held), words(draft.names, Words::of, held),
				words(draft.passage, Words::of, held), (draft.span != null) ? draft.span.first() : null,
				(draft.span != null) ? draft.span.last() : null, draft.rank,
				Words.phrase(draft.title.text()).split(" ").length, draft.type.ordinal() * PLACES + place,
				Hit.of(draft));
	}

	/**
	 * The entry, found by the words of the same one in the site's own language too: there
	 * what it is called or tied to counts as a name.
	 */
	Entry alsoFoundAs(Entry own) {
		Set<String> held = Stream.of(this.title, this.labels, this.names)
			.flatMap(Entry::split)
			.collect(Collectors.toSet());
		String names = Stream
			.concat(split(this.names),
					Stream.of(own.title, own.labels, own.names).flatMap(Entry::split).filter(held::add))
			.collect(Collectors.joining(" "));
		String text = Stream.concat(split(this.text), split(own.text))
			.filter(held::add)
			.collect(Collectors.joining(" "));
		return new Entry(this.id, Stream.concat(this.exact.stream(), own.exact.stream()).distinct().toList(),
				Stream.concat(this.subtitle.stream(), own.subtitle.stream()).distinct().toList(), this.title,
				this.labels, names, text, this.first, this.last, this.rank, this.length, this.place, this.hit);
	}

	/** The words by which it is found, and its whole titles. */
	Stream<String> words() {
		return Stream.concat(this.exact.stream(),
				Stream.of(this.title, this.labels, this.names, this.text).flatMap(Entry::split));
	}

	private static Stream<String> split(String field) {
		return Stream.of(field.split(" "));
	}

	/** A title of numbers is known as one too: {@code 9-1-1} as {@code 911}. */
	private static List<String> exact(SearchEntry draft) {
		return Stream.concat(draft.titles.stream(), Stream.of(draft.title.withoutArticle()))
			.map(Words::phrase)
			.flatMap((title) -> title.matches("[\\d ]+") ? Stream.of(title, title.replace(" ", "")) : Stream.of(title))
			.distinct()
			.toList();
	}

	private static Stream<String> subtitle(String title) {
		int colon = title.indexOf(": ");
		return (colon < 0) ? Stream.empty() : Stream.of(title.substring(colon + 2));
	}

	private static String words(List<String> texts, Function<String, Stream<String>> words, Set<String> held) {
		return texts.stream().flatMap(words).filter(held::add).collect(Collectors.joining(" "));
	}

}
