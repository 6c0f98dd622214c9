package org.careersite.search;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/**
 * Shows a record around what was asked for, as HTML: escaped, and with the matches
 * marked.
 */
final class Snippet {

	/** How long a snippet is, about, in characters. */
	static final int LENGTH = 180;

	/** So much stands before the first match, about. */
	private static final int BEFORE = 60;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:['’\\-][\\p{L}\\p{N}\\p{M}]+)*");

	private Snippet() {
	}

	/**
	 * The part that has the most matches close together.
	 * @param passage text without markup
	 * @param asked whether a word, as {@link Words#of} gives it, was asked for
	 */
	static String of(String passage, Predicate<String> asked) {
		List<MatchResult> words = words(passage);
		List<MatchResult> matches = matches(words, asked);
		int start = densest(matches) - BEFORE;
		int from = (start <= 0) ? 0
				: words.stream().mapToInt(MatchResult::start).filter((at) -> at >= start).findFirst().orElse(0);
		int end = from + LENGTH;
		int to = (end >= passage.length()) ? passage.length()
				: words.stream().mapToInt(MatchResult::end).filter((at) -> at <= end).max().orElse(passage.length());
		return ((from > 0) ? "… " : "") + html(passage, matches, from, to) + ((to < passage.length()) ? " …" : "");
	}

	/** All of a short text. */
	static String whole(String text, Predicate<String> asked) {
		return html(text, matches(words(text), asked), 0, text.length());
	}

	private static List<MatchResult> words(String text) {
		return WORD.matcher(text).results().toList();
	}

	private static List<MatchResult> matches(List<MatchResult> words, Predicate<String> asked) {
		return words.stream().filter((word) -> Words.of(word.group()).anyMatch(asked)).toList();
	}

	private static String html(String text, List<MatchResult> matches, int from, int to) {
		StringBuilder html = new StringBuilder();
		int done = from;
		for (MatchResult match : matches) {
			if (match.start() >= done && match.end() <= to) {
				html.append(escape(text.substring(done, match.start())));
				html.append("<mark>").append(escape(match.group())).append("</mark>");
				done = match.end();
			}
		}
		return html.append(escape(text.substring(done, to))).toString();
	}

	private static String escape(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

	/** Where the stretch of {@link #LENGTH} starts that has the most matches. */
	private static int densest(List<MatchResult> matches) {
		int best = 0;
		long most = 0;
		for (int at = 0; at < matches.size(); at++) {
			int start = matches.get(at).start();
			long number = matches.stream()
				.skip(at)
				.takeWhile((match) -> match.end() <= start + LENGTH - BEFORE)
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

}
