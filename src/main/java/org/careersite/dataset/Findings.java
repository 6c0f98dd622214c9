package org.careersite.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.careersite.career.RecordType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was found in a dataset folder.
 *
 * @param files the YAML files that could be read
 * @param biographies those in other languages, by their tags
 * @param faults all that is wrong, by file and line
 * @param unread files of the folder beside those that are read
 */
record Findings(List<DatasetFile> files, BiographyFile biography, Map<String, String> biographies,
		Translations translations, List<Fault> faults, List<Fault> unread, String fingerprint) {

	/** How many records of each type the files have, as far as they could be read. */
	Map<String, Integer> sizes() {
		Map<String, Integer> sizes = new LinkedHashMap<>();
		RecordType.lists()
			.map(RecordType::key)
			.forEach((list) -> sizes.put(list,
					this.files.stream().mapToInt((file) -> file.root().path(list).size()).sum()));
		sizes.put("chapters", this.biography.chapters().size());
		return sizes;
	}

	JsonNode biographyInAllLanguages() {
		JsonNode own = JsonNodeFactory.instance.stringNode(this.biography.text());
		if (this.biographies.isEmpty()) {
			return own;
		}
		ObjectNode all = JsonNodeFactory.instance.objectNode().set(this.translations.tags().get(0), own);
		this.biographies.forEach(all::put);
		return all;
	}

	/** Notes in the YAML files what is not translated, and tells what else is not. */
	List<Fault> untranslated() {
		this.translations.gaps().tell(this.translations);
		Stream<Fault> biographies = this.translations.others()
			.stream()
			.filter((tag) -> !this.biographies.containsKey(tag))
			.map((tag) -> Fault.of(BiographyFile.name(tag), "the biography is not translated into " + tag));
		Stream<Fault> messages = this.translations.tags()
			.stream()
			.flatMap((tag) -> MessageCheck.gap(tag, this.translations.words(tag)).stream());
		return Stream.concat(biographies, messages).toList();
	}

	/** How much is not translated into each language, in a sentence. */
	List<String> untranslatedCounts() {
		return this.translations.others()
			.stream()
			.map((tag) -> this.translations.gaps().count(tag, this.translations))
			.toList();
	}

	/** What is no fault, but was noted, by file and line. */
	List<Fault> gaps() {
		return Stream.concat(this.unread.stream(), this.files.stream().flatMap((file) -> file.gaps().stream()))
			.sorted()
			.toList();
	}

}
