package org.careersite.career.snapshot;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.careersite.career.text.Language;

import org.springframework.stereotype.Component;

/**
 * Holds the {@link CareerSnapshot} of the career that is shown now, in each language.
 */
@Component
public class CurrentCareer {

	/** By language, the site's own first. */
	private volatile Map<Language, CareerSnapshot> careers = Map.of();

	/** In the language of the request; a reader who needs it twice asks once. */
	public CareerSnapshot get() {
		Map<Language, CareerSnapshot> careers = this.careers;
		return Objects.requireNonNull(careers.get(find(careers.keySet(), Language.current().tag())),
				"no career is loaded yet");
	}

	/** The snapshots in all languages, the site's own first. */
	public Map<Language, CareerSnapshot> inEachLanguage() {
		return this.careers;
	}

	/** The language of a tag, or the site's own if it has no such one. */
	public Language language(String tag) {
		return find(this.careers.keySet(), tag);
	}

	private static Language find(Set<Language> languages, String tag) {
		return languages.stream()
			.filter((language) -> language.tag().equals(tag))
			.findFirst()
			.orElseGet(() -> languages.stream().findFirst().orElse(Language.ENGLISH));
	}

	/** Shows another career, which is done during the {@link DatasetLock}. */
	public void replaceBy(Map<Language, CareerSnapshot> careers) {
		this.careers = careers;
	}

}
