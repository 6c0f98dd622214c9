package org.careersite.career;

import java.util.List;

import org.careersite.career.text.Language;
import org.careersite.career.theme.Colour;
import org.careersite.career.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What a dataset says of the site itself.
 *
 * @param source the one text that all facts come from, such as "a biography of Ada"
 * @param corrections where readers can report an error: a {@code mailto:} or
 * {@code https:} address
 * @param about how the facts were found and entered, as Markdown
 * @param pages those of its own, by their addresses
 */
public record SiteProfile(@Nullable String source, @Nullable String corrections, @Nullable String about,
		@Nullable Theme theme, List<OwnPage> pages) {

	/** That of a dataset that says nothing of it. */
	public static final SiteProfile NONE = new SiteProfile(null, null, null, null, List.of());

	@Override
	public @Nullable String source() {
		return Language.translatedIfAny(this.source);
	}

	@Override
	public @Nullable String about() {
		return Language.translatedIfAny(this.about);
	}

	/** The ground of the title cards, be it that of the style sheets. */
	public Colour card() {
		return (this.theme != null && this.theme.card() != null) ? this.theme.card() : Theme.CARD;
	}

}
