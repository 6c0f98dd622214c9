package org.careersite.opendata;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What a title card says: the same as the black card that opens the page.
 *
 * @param line the section, or when
 * @param title the title of the page
 * @param figures how much; empty if there is nothing to count
 * @param name whose site it is; none where the title says so
 */
record Card(String line, String title, String figures, @Nullable String name) {

	/** What stands between two figures. */
	private static final String DOT = " · ";

	/**
	 * What of it can be set in a font. Half a title would be another title, so one that
	 * has letters that the font lacks is left out, and the figures stand for it.
	 */
	Card settable(CardFont font) {
		String figures = parts(this.figures, font);
		boolean titled = font.sets(this.title);
		return new Card(parts(this.line, font), titled ? this.title : figures, titled ? figures : "",
				(this.name != null && font.sets(this.name)) ? this.name : null);
	}

	private static String parts(String text, CardFont font) {
		return Arrays.stream(text.split(DOT)).filter(font::sets).collect(Collectors.joining(DOT));
	}

}
