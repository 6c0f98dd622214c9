package org.careersite.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careersite.web.section.RecordLink;

/**
 * Titles by the groups of three letters in them. It finds those that are worth comparing
 * with a text letter by letter, which takes too long for all the titles of a great
 * career.
 */
final class TitleIndex {

	/** So few are all compared. */
	private static final int FEW = 500;

	private static final int GROUP = 3;

	private final List<Entry> entries = new ArrayList<>();

	private final Map<String, List<Integer>> byGroup = new HashMap<>();

	/**
	 * Adds a record.
	 * @param forms what it is called, folded
	 */
	void add(RecordLink record, String... forms) {
		Entry entry = new Entry(record, List.of(forms));
		Stream.of(forms)
			.flatMap((form) -> groups(form).stream())
			.distinct()
			.forEach((group) -> this.byGroup.computeIfAbsent(group, (key) -> new ArrayList<>())
				.add(this.entries.size()));
		this.entries.add(entry);
	}

	/** Those that have most groups of letters in common with a text, in their order. */
	List<Entry> like(String text) {
		if (this.entries.size() <= FEW) {
			return List.copyOf(this.entries);
		}
		int[] common = new int[this.entries.size()];
		groups(text).forEach((group) -> this.byGroup.getOrDefault(group, List.of()).forEach((at) -> common[at]++));
		return IntStream.range(0, common.length)
			.filter((at) -> common[at] > 0)
			.boxed()
			.sorted(Comparator.comparingInt((Integer at) -> -common[at]))
			.limit(FEW)
			.sorted()
			.map(this.entries::get)
			.toList();
	}

	private static Set<String> groups(String text) {
		String padded = " " + text + " ";
		Set<String> groups = new HashSet<>();
		for (int at = 0; at + GROUP <= padded.length(); at++) {
			groups.add(padded.substring(at, at + GROUP));
		}
		return groups;
	}

	/**
	 * A record and its titles.
	 *
	 * @param record what it is
	 * @param forms what it is called, folded
	 */
	record Entry(RecordLink record, List<String> forms) {
	}

}
