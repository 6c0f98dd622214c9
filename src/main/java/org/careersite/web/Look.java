package org.careersite.web;

import org.apache.commons.codec.digest.DigestUtils;
import org.careersite.career.SiteProfile;
import org.careersite.career.theme.Colour;
import org.careersite.career.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The colours and the type of the pages, if the dataset gives them any.
 *
 * @param card the colour of the title cards
 * @param style the address of the style sheet for it; none for the site's own look
 * @param serif whether pages need the face that comes with the site
 */
public record Look(Colour card, @Nullable String style, boolean serif) {

	/** Before the hash of what a style sheet says, which so never changes. */
	static final String PATH = "/theme/";

	static Look of(SiteProfile site, SiteSettings settings) {
		Theme theme = site.theme();
		return new Look(site.card(), (theme != null) ? settings.path() + PATH + hash(theme) + ".css" : null,
				theme == null || theme.font() != Theme.Font.SANS);
	}

	static String hash(Theme theme) {
		return DigestUtils.sha256Hex(theme.css()).substring(0, 10);
	}

}
