package org.careersite.dataset;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.careersite.career.Vocabulary;
import org.careersite.dataset.advice.SchemaAdvice;
import org.careersite.dataset.advice.ValuePath;
import tools.jackson.databind.JsonNode;

/**
 * Checks that the kinds, parts and themes which the files name are there: among those of
 * the site, or in the {@code kinds.yaml} of the dataset.
 */
final class KindCheck {

	private final Map<Vocabulary, Set<String>> known = new EnumMap<>(Vocabulary.class);

	/** Complains of words that lack something, and of records whose word is not there. */
	void check(Collection<DatasetFile> files) {
		for (Vocabulary vocabulary : Vocabulary.values()) {
			this.known.put(vocabulary, new LinkedHashSet<>(vocabulary.names()));
			files
				.forEach((file) -> visit(file, vocabulary.key(), (path, entry) -> take(file, vocabulary, path, entry)));
			files.forEach(
					(file) -> visit(file, vocabulary.list(), (path, record) -> check(file, vocabulary, path, record)));
		}
	}

	private static void visit(DatasetFile file, String list, BiConsumer<ValuePath, JsonNode> visitor) {
		JsonNode entries = file.root().path(list);
		for (int at = 0; entries.isArray() && at < entries.size(); at++) {
			visitor.accept(ValuePath.ROOT.field(list).item(at), entries.get(at));
		}
	}

	private void take(DatasetFile file, Vocabulary vocabulary, ValuePath path, JsonNode entry) {
		String name = entry.path(Vocabulary.NAME).asString("");
		boolean ofSite = vocabulary.names().contains(name);
		if (!known(vocabulary).add(name) && !ofSite) {
			file.complain(path.field(Vocabulary.NAME), "it is there twice");
		}
		else if (!ofSite) {
			Stream.of("label", vocabulary.needs())
				.filter((field) -> !entry.has(field))
				.forEach(
						(field) -> file.complain(path, "\"" + field + "\" is missing, which a word of your own needs"));
		}
		String like = entry.path(Vocabulary.LIKE).asString("");
		if (!like.isEmpty() && !vocabulary.names().contains(like)) {
			file.complain(path.field(Vocabulary.LIKE),
					SchemaAdvice.ofChoice(entry.path(Vocabulary.LIKE), vocabulary.names()));
		}
	}

	private void check(DatasetFile file, Vocabulary vocabulary, ValuePath path, JsonNode record) {
		JsonNode word = record.path(vocabulary.field());
		if (word.isString() && !known(vocabulary).contains(word.asString()) && !ProseCheck.isUnfit(word.asString())) {
			file.complain(path.field(vocabulary.field()), SchemaAdvice.ofChoice(word, known(vocabulary)));
		}
	}

	private Set<String> known(Vocabulary vocabulary) {
		return this.known.getOrDefault(vocabulary, Set.of());
	}

}
