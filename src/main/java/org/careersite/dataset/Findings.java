package org.careersite.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.careersite.career.Chapter;
import org.careersite.career.RecordType;

/**
 * What was found in a dataset folder.
 *
 * @param files the YAML files that could be read
 * @param messages words of the site, by language
 * @param chapters those of each text, by its name
 * @param faults all that is wrong, by file and line
 * @param unread files of the folder beside those that are read
 */
record Findings(List<DatasetFile> files, TextFiles texts, Map<String, MessagesFile> messages,
		Map<String, List<Chapter>> chapters, Translations translations, List<Fault> faults, List<Fault> unread,
		String fingerprint) {

	/** How many records of each type the files have, as far as they could be read. */
	Map<String, Integer> sizes() {
		Map<String, Integer> sizes = new LinkedHashMap<>();
		RecordType.lists()
			.map(RecordType::key)
			.forEach((list) -> sizes.put(list,
					this.files.stream().mapToInt((file) -> file.root().path(list).size()).sum()));
		sizes.put("chapters", chapters(TextFiles.BIOGRAPHY).size());
		return sizes;
	}

	/** Those of the text of a name; none if it is not there. */
	List<Chapter> chapters(String name) {
		return this.chapters.getOrDefault(name, List.of());
	}

	/** Notes in the YAML files what is not translated, and tells what else is not. */
	List<Fault> untranslated() {
		this.translations.gaps().tell(this.translations);
		Stream<Fault> messages = this.translations.tags()
			.stream()
			.flatMap((tag) -> MessageCheck.gap(tag, words(tag)).stream());
		return Stream.concat(this.texts.untranslated(), messages).toList();
	}

	/** How much is not translated into each language, in a sentence. */
	List<String> untranslatedCounts() {
		return this.translations.others()
			.stream()
			.map((tag) -> this.translations.gaps().count(tag, this.translations))
			.toList();
	}

	/** The words of the site that the dataset has in a language, by their keys. */
	Map<String, String> words(String tag) {
		MessagesFile file = this.messages.get(tag);
		return (file != null) ? file.words() : Map.of();
	}

	/** What is no fault, but was noted, by file and line. */
	List<Fault> gaps() {
		return Stream.concat(this.unread.stream(), this.files.stream().flatMap((file) -> file.gaps().stream()))
			.sorted()
			.toList();
	}

}
