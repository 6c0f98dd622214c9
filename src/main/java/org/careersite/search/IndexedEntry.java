package org.careersite.search;

import org.careersite.web.section.HitType;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FieldProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.jspecify.annotations.Nullable;

/**
 * What the index gives of an {@link Entry} that was found.
 *
 * @param type what it is
 * @param title what it is called
 * @param lang the language of the title where it is not the site's own
 * @param kind what kind of its type
 * @param years when, in words
 * @param count how many it counts: an award may stand for several
 * @param url the path of its page
 * @param passage what is said of it, without markup
 */
@ProjectionConstructor
record IndexedEntry(@FieldProjection HitType type, @FieldProjection(path = "shownTitle") String title,
		@FieldProjection @Nullable String lang, @FieldProjection String kind, @FieldProjection @Nullable String years,
		@FieldProjection long count, @FieldProjection String url, @FieldProjection String passage) {

	/** Whether the title is one of a work, set in italics. */
	public boolean cited() {
		return switch (this.type) {
			case WORK, EXHIBITION, PUBLICATION -> true;
			default -> false;
		};
	}

}
