package org.careersite;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Whatever the dataset that ships calls by a name: no page of another career may say it.
 */
final class ShippedNames {

	private static final List<String> FILES = List.of("profile", "works", "people", "awards", "exhibitions",
			"publications", "events");

	/** The fields that hold names. */
	private static final Set<String> FIELDS = Set.of("title", "name", "slug", "prize", "franchise", "episode",
			"category", "venue", "city", "region", "country", "publisher", "container", "place", "birthPlace",
			"nationality");

	/** Parts of names that are told apart from all else. */
	private static final List<String> PARTS = List.of("Balcer", "René", "Law & Order", "Law and Order", "Montreal");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

	private final Set<String> names = new TreeSet<>(PARTS);

	/**
	 * Reads the dataset.
	 * @param common names that are words of the site as well
	 */
	ShippedNames(Set<String> common) throws IOException {
		for (String file : FILES) {
			try (InputStream yaml = Objects
				.requireNonNull(getClass().getResourceAsStream("/career/" + file + ".yaml"))) {
				collect(YAMLMapper.shared().readTree(yaml));
			}
		}
		this.names.removeAll(common);
	}

	/** How many names there are. */
	int size() {
		return this.names.size();
	}

	/** Those that stand in a text as whole words. */
	List<String> in(String text) {
		Set<String> words = WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
		return this.names.stream()
			.filter((name) -> words.containsAll(words(name)))
			.filter((name) -> Pattern
				.compile("(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{M}\\p{N}])")
				.matcher(text)
				.find())
			.toList();
	}

	/** A text without them. */
	String without(String text) {
		List<String> longestFirst = this.names.stream()
			.sorted(Comparator.comparing(String::length).reversed())
			.toList();
		String rest = text;
		for (String name : longestFirst) {
			rest = rest.replace(name, "…");
		}
		return rest;
	}

	private void collect(JsonNode node) {
		node.propertyStream()
			.filter((property) -> FIELDS.contains(property.getKey()) && property.getValue().isString())
			.map((property) -> property.getValue().asString())
			.filter((name) -> !words(name).isEmpty())
			.forEach(this.names::add);
		node.forEach(this::collect);
	}

	private static Set<String> words(String name) {
		return new HashSet<>(
				Arrays.asList(WORD.matcher(name).results().map(MatchResult::group).toArray(String[]::new)));
	}

}
