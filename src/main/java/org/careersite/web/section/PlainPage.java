package org.careersite.web.section;

import org.jspecify.annotations.Nullable;

/**
 * A section that has one page and no records.
 *
 * @param path the path of the page
 * @param inMenu whether the menu leads to it
 * @param inSitemap whether the sitemap names it
 * @param apiPath the address that tells programs the same; none if none does
 */
public record PlainPage(String path, boolean inMenu, boolean inSitemap,
		@Nullable String apiPath) implements CareerSection {

	@Override
	public Card card() {
		return Card.of(label(), title());
	}

}
