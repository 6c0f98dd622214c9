package org.careersite.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words and titles of an index, sorted, to find those that differ from what was typed
 * by a slip or two. Words that begin alike are compared letter by letter only once, and
 * not beyond the letter where they differ too much: so a look-up takes well under a
 * millisecond, whatever was typed. (The automata that Lucene builds for the same take up
 * to a hundred times as long, for each field anew.)
 */
final class Vocabulary {

	/** So many spellings are tried for one word, the nearest. */
	private static final int MOST = 50;

	private final String[] words;

	/** How many letters each has in common with the one before it. */
	private final int[] shared;

	Vocabulary(Collection<String> words) {
		this.words = words.stream().distinct().sorted().toArray(String[]::new);
		this.shared = IntStream.range(0, this.words.length)
			.map((at) -> (at == 0) ? 0 : Arrays.mismatch(letters(at - 1), letters(at)))
			.toArray();
	}

	/** What differs from a word by no more slips than it is forgiven, nearest first. */
	Set<String> like(String typed) {
		return like(typed, FuzzyMatch.slips(typed));
	}

	/**
	 * What differs from a word by no more slips, nearest first. A slip is a letter left
	 * out, put in, put for another, or swapped with the next.
	 */
	Set<String> like(String typed, int slips) {
		if (slips == 0) {
			return Set.of();
		}
		Distances distances = new Distances(typed, slips);
		Stream.Builder<Near> near = Stream.builder();
		int end = Integer.MAX_VALUE;
		for (int at = 0; at < this.words.length; at++) {
			if (this.shared[at] < end) {
				end = distances.endOfLikeness(this.words[at], this.shared[at]);
				if (end > this.words[at].length() && distances.of(this.words[at]) <= slips) {
					near.add(new Near(this.words[at], distances.of(this.words[at])));
				}
			}
		}
		return near.build()
			.sorted(Comparator.comparing(Near::distance))
			.limit(MOST)
			.map(Near::word)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private char[] letters(int at) {
		return this.words[at].toCharArray();
	}

	private record Near(String word, int distance) {
	}

	/**
	 * The optimal string alignment distances between the beginnings of what was typed and
	 * those of one word after the other: rows that a word shares with the one before are
	 * kept. Only what lies within the slips of the diagonal is worked out.
	 */
	private static final class Distances {

		private final String typed;

		private final int slips;

		private final int[][] rows;

		Distances(String typed, int slips) {
			this.typed = typed;
			this.slips = slips;
			this.rows = new int[typed.length() + slips + 2][typed.length() + 1];
			for (int[] row : this.rows) {
				Arrays.fill(row, slips + 1);
			}
			for (int at = 0; at <= Math.min(slips, typed.length()); at++) {
				this.rows[0][at] = at;
			}
		}

		/**
		 * Works the rows out for a word, and says with how many of its letters too much
		 * differs; more than it has if that never happens.
		 * @param done how many letters are those of the word before
		 */
		int endOfLikeness(String word, int done) {
			for (int length = done + 1; length <= word.length(); length++) {
				if (row(word, length) > this.slips) {
					return length;
				}
			}
			return Integer.MAX_VALUE;
		}

		int of(String word) {
			return this.rows[word.length()][this.typed.length()];
		}

		/** Works out the row of a beginning, and gives the least distance in it. */
		private int row(String word, int length) {
			int[] row = this.rows[length];
			int[] before = this.rows[length - 1];
			int least = this.slips + 1;
			row[0] = Math.min(length, this.slips + 1);
			for (int at = Math.max(1, length - this.slips); at <= Math.min(this.typed.length(),
					length + this.slips); at++) {
				boolean same = word.charAt(length - 1) == this.typed.charAt(at - 1);
				int distance = Math.min(before[at - 1] + (same ? 0 : 1), Math.min(before[at], row[at - 1]) + 1);
				if (length > 1 && at > 1 && word.charAt(length - 1) == this.typed.charAt(at - 2)
						&& word.charAt(length - 2) == this.typed.charAt(at - 1)) {
					distance = Math.min(distance, this.rows[length - 2][at - 2] + 1);
				}
				row[at] = Math.min(distance, this.slips + 1);
				least = Math.min(least, row[at]);
			}
			return Math.min(least, row[0]);
		}

	}

}
