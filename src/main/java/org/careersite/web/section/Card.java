package org.careersite.web.section;

import org.jspecify.annotations.Nullable;

/**
 * What a title card says: the same as the black card that opens the page.
 *
 * @param line the section, or when
 * @param title the title of the page
 * @param figures how much; empty if there is nothing to count
 * @param name whose site it is; none where the title says so
 */
public record Card(String line, String title, String figures, @Nullable String name) {

	/**
	 * A card that does not say yet whose site it is.
	 * @param figures those that there are stand in one line
	 */
	public static Card of(String line, String title, @Nullable String... figures) {
		return new Card(line, title, Phrases.joined(figures), null);
	}

	/** The same for the site of somebody, whom it names unless its title does. */
	public Card ofSite(String name) {
		return new Card(this.line, this.title, this.figures, this.title.equals(name) ? null : name);
	}

}
