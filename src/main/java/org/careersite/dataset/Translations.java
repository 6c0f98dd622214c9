package org.careersite.dataset;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.careersite.career.Chapter;
import org.careersite.career.text.Language;
import org.careersite.career.text.SiteWords;
import org.careersite.dataset.advice.ValuePath;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The texts of a dataset in several languages, such as {@code {en: A film, fr: Un film}}.
 * Each text in another language is known by the same in the site's own.
 */
class Translations {

	/** The key of the words that are translated wherever they stand. */
	static final String GLOSSARY = "glossary";

	private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z][A-Za-z]+)?");

	/** The languages of the site, its own first. */
	private final List<String> tags;

	private final Map<String, Map<String, String>> texts = new HashMap<>();

	private final TranslationGaps gaps;

	/** Those of the languages that a file names; of English if none does. */
	Translations(Collection<DatasetFile> files, SchemaCheck schema) {
		this.gaps = new TranslationGaps(schema);
		List<String> named = files.stream()
			.flatMap((file) -> file.root().path("languages").valueStream())
			.map((tag) -> tag.asString(""))
			.filter((tag) -> TAG.matcher(tag).matches())
			.distinct()
			.toList();
		this.tags = named.isEmpty() ? List.of("en") : named;
	}

	/**
	 * The languages with their texts, the site's own first.
	 * @param words those of the site that the dataset has, by language
	 * @param labels what the dataset calls the sections
	 * @param screen whether most works are for the screen
	 */
	List<Language> languages(Function<String, Map<String, String>> words, JsonNode labels, boolean screen) {
		return this.tags.stream().map((tag) -> {
			Map<String, String> texts = this.texts.getOrDefault(tag, Map.of());
			return new Language(tag, this.tags.get(0), texts,
					SiteWords.of(Locale.forLanguageTag(tag), words.apply(tag), labels, texts, screen));
		}).toList();
	}

	List<String> tags() {
		return this.tags;
	}

	/** The languages beside the site's own. */
	List<String> others() {
		return this.tags.subList(1, this.tags.size());
	}

	/**
	 * Notes the texts of a file in all languages, and leaves it those in the site's own.
	 * A file in one language stays as it is: a copy would need much memory.
	 */
	void take(DatasetFile file) {
		AtomicBoolean several = new AtomicBoolean();
		file.visit((path, node) -> {
			boolean text = isText(node);
			if (text) {
				several.set(true);
				note(file, path, node);
			}
			if (!others().isEmpty()) {
				this.gaps.note(file, path, text ? node.path(this.tags.get(0)) : node);
			}
			if (path.isItem() && path.name().equals(GLOSSARY) && node.isString()) {
				others().forEach((tag) -> put(tag, node.asString(), node.asString()));
			}
		});
		if (several.get()) {
			file.leave((ObjectNode) in(this.tags.get(0), file.root()));
		}
	}

	private void note(DatasetFile file, ValuePath path, JsonNode texts) {
		JsonNode own = texts.path(this.tags.get(0));
		if (this.gaps.isPlain(path)) {
			file.complain(path, "it is the same in all languages: write it once");
		}
		if (own.isMissingNode()) {
			file.complain(path, "it has no text in " + this.tags.get(0) + ", the site's own language");
		}
		texts.propertyStream().forEach((text) -> {
			if (!this.tags.contains(text.getKey())) {
				file.complain(path.field(text.getKey()), "\"" + text.getKey()
						+ "\" is not one of the languages in profile.yaml: " + String.join(", ", this.tags));
			}
			else {
				put(text.getKey(), own.asString(""), text.getValue().asString(""));
			}
		});
	}

	/**
	 * Notes the chapters of a file in another language, or says that they are not as
	 * many.
	 */
	List<Fault> pair(String tag, List<Chapter> own, List<Chapter> other, String ownFile, String file) {
		if (other.size() != own.size()) {
			return List
				.of(Fault.of(file, "it has another number of chapters than " + ownFile + ", which has " + own.size()));
		}
		for (int i = 0; i < own.size(); i++) {
			put(tag, own.get(i).title(), other.get(i).title());
			put(tag, own.get(i).text(), other.get(i).text());
		}
		return List.of();
	}

	/** Whether there is a translation of a text into a language. */
	boolean has(String tag, String text) {
		return this.texts.getOrDefault(tag, Map.of()).containsKey(text);
	}

	TranslationGaps gaps() {
		return this.gaps;
	}

	/**
	 * @param known what is wrong in any language, and is not told again
	 */
	List<Fault> faults(Collection<DatasetFile> files, SchemaCheck schema, Collection<Fault> known) {
		return others().stream().filter((tag) -> !this.texts.getOrDefault(tag, Map.of()).isEmpty()).flatMap((tag) -> {
			List<DatasetFile> translated = files.stream()
				.map((file) -> file.with((ObjectNode) in(tag, file.whole())))
				.toList();
			translated.forEach(schema::check);
			new ReferenceCheck().check(translated);
			return translated.stream()
				.flatMap((file) -> file.faults().stream())
				.filter((fault) -> !known.contains(fault))
				.map((fault) -> new Fault(fault.file(), fault.line(), fault.path(), tag + ": " + fault.message()));
		}).toList();
	}

	private void put(String tag, String own, String other) {
		this.texts.computeIfAbsent(tag, (key) -> new HashMap<>()).put(own, other);
	}

	/** What a file says in one language, or in the site's own where that is all. */
	JsonNode in(String tag, JsonNode node) {
		if (isText(node)) {
			return Stream.of(tag, this.tags.get(0))
				.map(node::path)
				.filter((text) -> !text.isMissingNode())
				.findFirst()
				.orElseGet(() -> node.iterator().next());
		}
		if (node.isObject()) {
			ObjectNode copy = JsonNodeFactory.instance.objectNode();
			node.propertyStream().forEach((field) -> copy.set(field.getKey(), in(tag, field.getValue())));
			return copy;
		}
		if (node.isArray()) {
			ArrayNode copy = JsonNodeFactory.instance.arrayNode();
			node.forEach((item) -> copy.add(in(tag, item)));
			return copy;
		}
		return node;
	}

	/** Whether it is a mapping from languages, of which the site has one at least. */
	private boolean isText(JsonNode node) {
		return node.isObject() && node.propertyStream().allMatch((field) -> TAG.matcher(field.getKey()).matches())
				&& this.tags.stream().anyMatch(node::has);
	}

}
