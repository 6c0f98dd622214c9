package org.careersite.career;

import java.util.List;
import java.util.stream.Stream;

import org.careersite.career.text.Language;

/**
 * A chapter of the biography. Nobody looks for one of them, so no database keeps them.
 */
public class Chapter extends CareerRecord {

	private final String title;

	private final String text;

	public Chapter(String slug, String title, String text, List<String> sources) {
		super(slug, sources, null);
		this.title = title;
		this.text = text;
	}

	/** Its heading, as Markdown. */
	public String title() {
		return Language.translated(this.title);
	}

	@Override
	public Stream<String> prose() {
		return Stream.of(text());
	}

	/** Its paragraphs, as Markdown. */
	public String text() {
		return Language.translated(this.text);
	}

}
