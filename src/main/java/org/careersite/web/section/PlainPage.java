package org.careersite.web.section;

import org.jspecify.annotations.Nullable;

/**
 * A section that has one page and no records.
 *
 * @param path the path of the page
 * @param label its name
 * @param inMenu whether the menu leads to it
 * @param inSitemap whether the sitemap names it
 * @param card its card
 * @param apiPath the address that tells programs the same; none if none does
 */
public record PlainPage(String path, String label, boolean inMenu, boolean inSitemap, Card card,
		@Nullable String apiPath) implements CareerSection {

	/** A page whose card has its name and a title of its own. */
	public PlainPage(String path, String label, boolean inMenu, String title, @Nullable String apiPath) {
		this(path, label, inMenu, true, Card.of(label, title), apiPath);
	}

}
