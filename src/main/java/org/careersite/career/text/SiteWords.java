package org.careersite.career.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * The words of the site that a dataset brings for a language: those of its messages, what
 * it calls the sections, and what follows from its works.
 */
public final class SiteWords {

	/** The key of what the dataset calls the sections. */
	public static final String LABELS = "labels";

	/**
	 * Ends the key of what is said in place of another where the screen does not lead.
	 */
	private static final String ANY = ".any";

	private SiteWords() {
	}

	/**
	 * The words by their keys.
	 * @param messages those in a file of the dataset
	 * @param labels what it calls the sections, by their names
	 * @param texts what those are in the language
	 * @param screen whether most works are for the screen
	 */
	public static Map<String, String> of(Locale language, Map<String, String> messages, JsonNode labels,
			Map<String, String> texts, boolean screen) {
		Map<String, String> words = new HashMap<>();
		Messages.keys().stream().filter((key) -> key.endsWith(ANY) && !screen).forEach((key) -> {
			String word = messages.getOrDefault(key, Messages.pattern(key, language));
			words.put(key.substring(0, key.length() - ANY.length()), word);
		});
		words.putAll(messages);
		labels.propertyStream().forEach((label) -> {
			String own = label.getValue().asString();
			words.put("section." + (label.getKey().equals("works") ? "filmography" : label.getKey()),
					texts.getOrDefault(own, own));
		});
		return words;
	}

}
