package org.careersite.career;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/**
 * A chapter of the biography.
 */
@Entity
public class Chapter extends CareerRecord {

	private int position;

	private String title;

	@Column(name = "chapter_text", nullable = false, length = 100_000)
	private String text;

	protected Chapter() {
	}

	public Chapter(String slug, int position, String title, String text, List<String> sources) {
		super(slug, sources, null);
		this.position = position;
		this.title = title;
		this.text = text;
	}

	/** Its heading, as Markdown. */
	public String title() {
		return this.title;
	}

	/** Its paragraphs, as Markdown. */
	public String text() {
		return this.text;
	}

}
