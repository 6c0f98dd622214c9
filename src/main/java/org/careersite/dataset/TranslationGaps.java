package org.careersite.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.careersite.career.Chapter;
import org.careersite.dataset.advice.SchemaAdvice;
import org.careersite.dataset.advice.ValuePath;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The texts of a dataset that may be translated, each once wherever it stands, and which
 * of them are not.
 */
class TranslationGaps {

	/** A title, be it a link or not; titles are the same in all languages. */
	private static final Pattern TITLE = Pattern.compile("\\[?\\*[^*]+\\*(]\\([^)]*\\))?");

	private final SchemaCheck schema;

	/** Where each text stands first; nowhere if that is in the biography. */
	private final Map<String, @Nullable Place> texts = new LinkedHashMap<>();

	TranslationGaps(SchemaCheck schema) {
		this.schema = schema;
	}

	/** Whether a value is a text that is the same in all languages. */
	boolean isPlain(ValuePath path) {
		return this.schema.isPlain(path);
	}

	/** Notes a value of a file, and the label of a fact, if it may be translated. */
	void note(DatasetFile file, ValuePath path, JsonNode value) {
		if (value.isString() && !path.name().equals(Translations.GLOSSARY) && this.schema.isTranslatable(path)) {
			Place place = new Place(file, path);
			if (path.parent() != null && path.parent().name().equals("facts")) {
				put(path.name(), place);
			}
			put(value.asString(), place);
		}
	}

	void note(Chapter chapter) {
		put(chapter.title(), null);
		put(chapter.text(), null);
	}

	private void put(String text, @Nullable Place place) {
		if (TITLE.matcher(text).replaceAll("").chars().anyMatch(Character::isLetter)) {
			this.texts.putIfAbsent(text, place);
		}
	}

	/** Notes in the files what is not translated. */
	void tell(Translations translations) {
		this.texts.forEach((text, place) -> {
			List<String> missing = translations.others()
				.stream()
				.filter((tag) -> !translations.has(tag, text))
				.toList();
			if (place != null && !missing.isEmpty()) {
				place.file.miss(place.path,
						SchemaAdvice.quoted(text) + " is not translated into " + String.join(", ", missing));
			}
		});
	}

	/** How much of all is not translated into a language. */
	String count(String tag, Translations translations) {
		long missing = this.texts.keySet().stream().filter((text) -> !translations.has(tag, text)).count();
		return String.format(Locale.ROOT, "%s: %d of %d texts are not translated", tag, missing, this.texts.size());
	}

	private record Place(DatasetFile file, ValuePath path) {
	}

}
