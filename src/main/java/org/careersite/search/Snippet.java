package org.careersite.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.web.util.HtmlUtils;

/**
 * A few words of a record around what was asked for, with the matches marked.
 *
 * @param pieces the text in its order
 */
record Snippet(List<Piece> pieces) {

	/** How long a snippet is, about, in characters. */
	static final int LENGTH = 180;

	/** So much stands before the first match, about. */
	private static final int BEFORE = 60;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:['’\\-][\\p{L}\\p{N}\\p{M}]+)*");

	/**
	 * Cuts the part that has the most matches close together.
	 * @param passage text without markup
	 * @param asked whether a word, as {@link Words#of} gives it, was asked for
	 */
	static Snippet of(String passage, Predicate<String> asked) {
		List<MatchResult> words = WORD.matcher(passage).results().toList();
		List<MatchResult> matches = matches(words, asked);
		int start = densest(matches) - BEFORE;
		int from = (start <= 0) ? 0
				: words.stream().mapToInt(MatchResult::start).filter((at) -> at >= start).findFirst().orElse(0);
		int end = from + LENGTH;
		int to = (end >= passage.length()) ? passage.length()
				: words.stream().mapToInt(MatchResult::end).filter((at) -> at <= end).max().orElse(passage.length());
		return cut(passage, matches, from, to);
	}

	/** All of a short text. */
	static Snippet whole(String text, Predicate<String> asked) {
		return cut(text, matches(WORD.matcher(text).results().toList(), asked), 0, text.length());
	}

	/** As HTML: escaped first, then marked. */
	String html() {
		return this.pieces.stream().map(Piece::html).collect(Collectors.joining());
	}

	/** Whether anything in it is marked. */
	boolean marks() {
		return this.pieces.stream().anyMatch(Piece::marked);
	}

	private static List<MatchResult> matches(List<MatchResult> words, Predicate<String> asked) {
		return words.stream().filter((word) -> Words.of(word.group()).anyMatch(asked)).toList();
	}

	private static Snippet cut(String passage, List<MatchResult> matches, int from, int to) {
		List<Piece> pieces = new ArrayList<>();
		int done = from;
		add(pieces, (from > 0) ? "… " : "", false);
		for (MatchResult match : matches) {
			if (match.start() >= done && match.end() <= to) {
				add(pieces, passage.substring(done, match.start()), false);
				add(pieces, match.group(), true);
				done = match.end();
			}
		}
		add(pieces, passage.substring(done, to), false);
		add(pieces, (to < passage.length()) ? " …" : "", false);
		return new Snippet(List.copyOf(pieces));
	}

	/** Where the stretch of {@link #LENGTH} starts that has the most matches. */
	private static int densest(List<MatchResult> matches) {
		int best = 0;
		long most = 0;
		for (int at = 0; at < matches.size(); at++) {
			int start = matches.get(at).start();
			Stream<MatchResult> following = matches.subList(at, matches.size()).stream();
			long number = following.takeWhile((match) -> match.end() <= start + LENGTH - BEFORE)
				.map(MatchResult::group)
				.distinct()
				.count();
			if (number > most) {
				most = number;
				best = start;
			}
		}
		return best;
	}

	private static void add(List<Piece> pieces, String text, boolean marked) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(text, marked));
		}
	}

	/**
	 * A part of the text.
	 *
	 * @param text without markup
	 * @param marked whether it is what was asked for
	 */
	record Piece(String text, boolean marked) {

		private String html() {
			String escaped = HtmlUtils.htmlEscape(this.text, "UTF-8");
			return this.marked ? "<mark>" + escaped + "</mark>" : escaped;
		}

	}

}
