package org.careersite.career;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.careersite.career.text.Language;

/**
 * A page that a dataset adds to the site, such as one for the press.
 */
public class OwnPage extends CareerRecord {

	private final String title;

	private final String text;

	@JsonCreator
	public OwnPage(String slug, String title, String text) {
		super(slug, List.of(), null);
		this.title = title;
		this.text = text;
	}

	/** Its heading, as Markdown. */
	public String title() {
		return Language.translated(this.title);
	}

	/** What stands below it, as Markdown. */
	public String text() {
		return Language.translated(this.text);
	}

}
