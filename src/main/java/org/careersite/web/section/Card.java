package org.careersite.web.section;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What a title card says: the same as the black card that opens the page.
 *
 * @param line the section, or when
 * @param title the title of the page
 * @param figures how much, and of what kind; none if there is nothing to say
 * @param name whose site it is; none where the title says so
 */
public record Card(String line, String title, List<Figure> figures, @Nullable String name) {

	public static Card of(String line, String title, List<Figure> figures) {
		return new Card(line, title, figures, null);
	}

	/** The same where no figure leads anywhere; those that are empty are left out. */
	public static Card of(String line, String title, @Nullable String... figures) {
		return of(line, title,
				Arrays.stream(figures)
					.filter((figure) -> figure != null && !figure.isEmpty())
					.map((figure) -> new Figure(figure, null))
					.toList());
	}

	/** The same for the site of somebody, whom it names unless its title does. */
	public Card ofSite(@Nullable String name) {
		return new Card(this.line, this.title, this.figures, this.title.equals(name) ? null : name);
	}

	/** The figures in one line; empty if there are none. */
	public String figuresInLine() {
		return this.figures.stream().map(Figure::text).collect(Collectors.joining(" · "));
	}

}
