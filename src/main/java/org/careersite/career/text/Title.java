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

	/** The title in the language of the request, where the source has one in that. */
	public Title translated() {
		String there = Language.translated(this.text);
		return there.equals(this.text) ? this : new Title(there, Language.current().tag());
	}

	/** The title as it is compared: see {@link Folding}. */
	public String folded() {
		return Folding.foldName(this.text);
	}

	/** The title as it is sorted: without its article, numbers by value. */
	public String sortKey() {
		return SortKey.of(this.text, this.lang);
	}

	/** The text without the article that it begins with. */
	public String withoutArticle() {
		return SortKey.withoutArticle(this.text, this.lang);
	}

	@Override
	public String toString() {
		return this.text;
	}

}
