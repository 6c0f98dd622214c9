package org.careersite.search;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.careersite.career.RecordType;
import org.careersite.web.section.SearchEntry;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FieldProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.jspecify.annotations.Nullable;

import static org.hibernate.search.engine.backend.types.Projectable.YES;
import static org.hibernate.search.engine.backend.types.Searchable.NO;

/**
 * A record that was found: what the index keeps to be shown.
 *
 * @param type what it is
 * @param title what it is called
 * @param lang the language of the title where it is not the site's own
 * @param kind what kind of its type
 * @param years when, in words; none where it has no date
 * @param count how many it counts: an award may stand for several
 * @param url the path of its page
 * @param passage what is said of it, without markup
 */
@ProjectionConstructor
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Hit(
		@KeywordField(projectable = YES,
				aggregable = Aggregable.YES) @FieldProjection(path = Entry.TYPE) RecordType type,
		@GenericField(projectable = YES, searchable = NO) @FieldProjection(path = "hit.title") String title,
		@GenericField(projectable = YES, searchable = NO) @FieldProjection(path = "hit.lang") @Nullable String lang,
		@GenericField(projectable = YES, searchable = NO) @FieldProjection(path = "hit.kind") String kind,
		@GenericField(projectable = YES, searchable = NO) @FieldProjection(path = "hit.years") @Nullable String years,
		@GenericField(projectable = YES, aggregable = Aggregable.YES) @FieldProjection(path = Entry.COUNT) long count,
		@GenericField(projectable = YES, searchable = NO) @FieldProjection(path = "hit.url") String url,
		@GenericField(projectable = YES, searchable = NO) @FieldProjection(path = "hit.passage") String passage) {

	static Hit of(SearchEntry draft) {
		return new Hit(draft.type, (draft.heading != null) ? draft.heading : draft.title.text(), draft.title.lang(),
				draft.kind, draft.years, draft.count, draft.url,
				Stream.concat(draft.passage.stream(), draft.shown.stream()).collect(Collectors.joining(" ")));
	}

	/** Its words as a reader sees them. */
	Set<String> words() {
		return Stream.of(this.title, this.kind, this.passage).flatMap(Words::of).collect(Collectors.toSet());
	}

	/** Whether the title is one of a work, set in italics. */
	public boolean cited() {
		return this.type.cited();
	}

}
