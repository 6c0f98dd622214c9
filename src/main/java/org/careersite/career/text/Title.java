package org.careersite.career.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a record is called, and in which language.
 *
 * @param lang a BCP 47 tag, or none where it is the site's own language
 */
@Embeddable
public record Title(@JsonProperty("title") @Column(name = "title", nullable = false) String text,
		@Column(name = "title_lang") @Nullable String lang) {

	public Title {
		if (text.isBlank()) {
			throw new IllegalArgumentException("a title must not be blank");
		}
	}

	/** What it is called in the language of the request. */
	@Override
	public String text() {
		return Language.translated(this.text);
	}

	/** A translation is in the language of the page. */
	@Override
	public @Nullable String lang() {
		return text().equals(this.text) ? this.lang : null;
	}

	/** The title as it is compared: see {@link Folding}. */
	public String folded() {
		return Folding.foldName(text());
	}

	/** The title as it is sorted: without its article, numbers by value. */
	public String sortKey() {
		return SortKey.of(text(), articles());
	}

	/** The text without the article that it begins with. */
	public String withoutArticle() {
		return SortKey.withoutArticle(text(), articles());
	}

	/** The language whose articles do not count. */
	private @Nullable String articles() {
		return text().equals(this.text) ? this.lang : Language.current().tag();
	}

	@Override
	public String toString() {
		return text();
	}

}
