package org.careersite.career;

import org.jspecify.annotations.Nullable;

/**
 * A dated record, as a chart marks it.
 */
public interface Dated {

	/** The name of a {@link Category}. */
	String getLane();

	/** The key of the record; of a showing, that of its exhibition. */
	String getSlug();

	/** The title; of an award, that of its prize; of an event, as Markdown. */
	String getTitle();

	@Nullable String getLang();

	int getFirst();

	int getLast();

	/** The name of the constant of its kind; of an award, of its {@link Outcome}. */
	String getKind();

	/** The slug of the {@link AwardBody} of an award. */
	@Nullable String getBody();

	/** How many an award counts; 1 for all others. */
	int getNumber();

	/** The title of the publication that an award was for. */
	@Nullable String getPublication();

}
