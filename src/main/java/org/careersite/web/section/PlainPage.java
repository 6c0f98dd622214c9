package org.careersite.web.section;

import org.jspecify.annotations.Nullable;

/** A section that has one page and no records. */
public record PlainPage(String path, boolean inMenu, boolean inSitemap,
		@Nullable String apiPath) implements CareerSection {

	@Override
	public Card card() {
		return Card.of(label(), title());
	}

}
