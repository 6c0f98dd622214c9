package org.careersite.career.theme;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The colours and the type that a dataset gives its site in place of those of the style
 * sheets.
 *
 * @param accent of links and of what has the focus; in the dark a lighter one
 * @param card the ground of the title cards, under light letters
 * @param font of titles and texts
 */
public record Theme(@Nullable Colour accent, @Nullable Colour card, @Nullable Font font) {

	/** The contrast that a text needs, and that of a mark. */
	public static final double TEXT = 4.5;

	private static final double MARK = 3;

	/** The card of the style sheets, and the letters on it. */
	public static final Colour CARD = Colour.of("#0b0b0d");

	public static final Colour ON_CARD = Colour.of("#f7f5f0");

	public static final Colour QUIET_ON_CARD = Colour.of("#b9b5ab");

	public static final Colour WON_ON_CARD = Colour.of("#d9b44a");

	static final Colour LIFE_ON_CARD = Colour.of("#77736b");

	/** The lighter of the grounds of a page in the dark, and the darker one otherwise. */
	static final Colour RAISED_IN_THE_DARK = Colour.of("#1b1b1f");

	public static final Colour PAPER = Colour.of("#fbfaf7");

	/** As a style sheet that comes behind the others. */
	public String css() {
		StringBuilder css = new StringBuilder();
		if (this.font == Font.SANS) {
			css.append(rule("--serif:var(--sans)"));
		}
		if (this.card != null) {
			css.append(rule("--card:" + this.card + ";--life-on-card:" + LIFE_ON_CARD.legibleOn(this.card, MARK)))
				.append("@media (prefers-color-scheme:light){" + rule("--card-rule:" + this.card) + "}");
		}
		if (this.accent != null) {
			css.append(rule("--accent:" + this.accent))
				.append("@media (prefers-color-scheme:dark){"
						+ rule("--accent:" + this.accent.legibleOn(RAISED_IN_THE_DARK, TEXT)) + "}");
		}
		return css.toString();
	}

	private static String rule(String declarations) {
		return ":root{" + declarations + "}";
	}

	/** The faces of the site. */
	public enum Font {

		@JsonProperty("serif")
		SERIF,

		@JsonProperty("sans")
		SANS

	}

}
