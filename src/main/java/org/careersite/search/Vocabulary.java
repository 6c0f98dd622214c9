package org.careersite.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words and titles of an index, to find those that differ from what was typed by a
 * slip or two. All are compared, as far as they are like it: that takes well under a
 * millisecond, whatever was typed. (The automata that Lucene builds for the same take up
 * to a hundred times as long, for each field anew.)
 */
final class Vocabulary {

	/** So many spellings are tried for one word, the nearest. */
	private static final int MOST = 50;

	/** What is longer, in code points, is no word that a reader misspells or begins. */
	private static final int LONGEST = 30;

	private final List<String> words;

	Vocabulary(Collection<String> words) {
		this.words = words.stream().distinct().sorted().toList();
	}

	/** How many slips are forgiven: one in words of 4 to 7 letters, two from 8 to 30. */
	static int slips(String word) {
		return (word.length() < 4 || isTooLong(word)) ? 0 : (word.length() < 8) ? 1 : 2;
	}

	static boolean isTooLong(String word) {
		return word.codePointCount(0, word.length()) > LONGEST;
	}

	/** What differs from a word by no more slips than it is forgiven, nearest first. */
	Set<String> like(String typed) {
		return like(typed, slips(typed));
	}

	/**
	 * What differs from a word by no more slips, nearest first. A slip is a letter left
	 * out, put in, put for another, or swapped with the next.
	 */
	Set<String> like(String typed, int slips) {
		if (slips == 0) {
			return Set.of();
		}
		int[][] rows = new int[typed.length() + slips + 1][typed.length() + 1];
		Arrays.stream(rows).forEach((row) -> Arrays.fill(row, slips + 1));
		Arrays.setAll(rows[0], (at) -> at);
		List<Stream.Builder<String>> near = IntStream.rangeClosed(0, slips)
			.mapToObj((distance) -> Stream.<String>builder())
			.toList();
		for (String word : this.words) {
			int distance = distance(word, typed, slips, rows);
			if (distance <= slips) {
				near.get(distance).add(word);
			}
		}
		return near.stream()
			.flatMap(Stream.Builder::build)
			.limit(MOST)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * The optimal string alignment distance, or any greater than the slips if it is.
	 * @param rows the distances between the beginnings of both, of which only those
	 * within the slips of the diagonal are worked out
	 */
	private static int distance(String word, String typed, int slips, int[][] rows) {
		if (Math.abs(word.length() - typed.length()) > slips) {
			return slips + 1;
		}
		for (int length = 1; length <= word.length(); length++) {
			int[] row = rows[length];
			int[] before = rows[length - 1];
			row[0] = length;
			int least = length;
			int end = Math.min(typed.length(), length + slips);
			for (int at = Math.max(1, length - slips); at <= end; at++) {
				char letter = word.charAt(length - 1);
				int change = (letter == typed.charAt(at - 1)) ? 0 : 1;
				row[at] = Math.min(before[at - 1] + change, Math.min(before[at], row[at - 1]) + 1);
				if (length > 1 && at > 1 && letter == typed.charAt(at - 2)
						&& word.charAt(length - 2) == typed.charAt(at - 1)) {
					row[at] = Math.min(row[at], rows[length - 2][at - 2] + 1);
				}
				least = Math.min(least, row[at]);
			}
			if (least > slips) {
				return least;
			}
		}
		return rows[word.length()][typed.length()];
	}

}
