package org.careersite.career;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * A chapter of the biography.
 */
@Entity
public class Chapter {

	@Id
	private String slug;

	private int position;

	private String title;

	@Column(name = "chapter_text", nullable = false, length = 100_000)
	private String text;

	private List<String> sources;

	protected Chapter() {
	}

	public Chapter(String slug, int position, String title, String text, List<String> sources) {
		this.slug = slug;
		this.position = position;
		this.title = title;
		this.text = text;
		this.sources = List.copyOf(sources);
	}

	public String slug() {
		return this.slug;
	}

	/** Its heading, as Markdown. */
	public String title() {
		return this.title;
	}

	/** Its paragraphs, as Markdown. */
	public String text() {
		return this.text;
	}

	public List<String> sources() {
		return this.sources;
	}

}
