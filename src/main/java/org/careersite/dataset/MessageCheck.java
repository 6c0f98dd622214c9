package org.careersite.dataset;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careersite.career.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Checks words of the site in another language against the English ones: they must be
 * filled in with the same, and have the same tags, since those go to pages as HTML.
 */
final class MessageCheck {

	private static final NavigableSet<String> KEYS = Messages.keys();

	private static final String YEAR = ",number,#";

	private static final Set<String> NUMBER_FORMATS = Set.of(YEAR, ",number", ",choice");

	/** An argument of a pattern and its format. */
	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)(" + YEAR + "|,\\w+)?");

	private static final int MOST_ARGUMENTS = 10;

	/** Or what looks like the start of one. */
	private static final Pattern TAG = Pattern.compile("<[^>]*>?");

	private MessageCheck() {
	}

	/** What is wrong with a message, and what would be right; nothing if it fits. */
	static @Nullable String complaint(String key, String message) {
		String english = Messages.pattern(key, Locale.ROOT);
		if (english == null) {
			return "there is no such key; near it are " + Stream.of(KEYS.floor(key), KEYS.ceiling(key))
				.filter(Objects::nonNull)
				.collect(Collectors.joining(" and "));
		}
		Map<String, String> wanted = arguments(english);
		Map<String, String> used = arguments(message);
		if (message.isBlank() && !english.isEmpty()) {
			return "it is empty; leave it out to have it in English";
		}
		if (ProseCheck.isUnfit(message)) {
			return ProseCheck.UNFIT;
		}
		if (message.contains("'")) {
			return "a straight apostrophe starts a quotation; write ’";
		}
		if (!used.keySet().equals(wanted.keySet())) {
			return withEnglish("it has " + names(used) + " instead of " + names(wanted), english);
		}
		for (String argument : wanted.keySet()) {
			String format = used.getOrDefault(argument, "");
			boolean number = isNumber(key, argument);
			if (!format.isEmpty() && !(number && NUMBER_FORMATS.contains(format))) {
				return withEnglish("{" + argument + format + "} stands for " + (number ? "a number" : "a text")
						+ "; write {" + argument + "}", english);
			}
			if (format.isEmpty() && wanted.getOrDefault(argument, "").equals(YEAR)) {
				return "{" + argument + "} is a year; write {" + argument + YEAR + "}";
			}
		}
		return Stream.of(0, 1, 2)
			.map((number) -> misfit(key, english, message, number))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/** Which words of the site are in English for want of a language, if any are. */
	static Optional<Fault> gap(String tag, Map<String, String> words) {
		List<String> missing = Messages.has(Locale.forLanguageTag(tag)) ? List.of()
				: KEYS.stream().filter((key) -> !words.containsKey(key)).toList();
		return missing.isEmpty() ? Optional.empty()
				: Optional.of(Fault.of(MessagesFile.name(tag),
						String.format(Locale.ROOT, "it has %d of %d messages; the others are in English: %s",
								KEYS.size() - missing.size(), KEYS.size(), String.join(", ", missing))));
	}

	/** The arguments of a pattern, each with the format that it has there, if any. */
	private static Map<String, String> arguments(String pattern) {
		Map<String, String> arguments = new TreeMap<>();
		ARGUMENT.matcher(pattern)
			.results()
			.forEach((found) -> arguments.merge(found.group(1), Objects.requireNonNullElse(found.group(2), ""),
					(one, other) -> one.isEmpty() ? other : one));
		return arguments;
	}

	/** Whether it is a number, as one of the site's own languages tells. */
	private static boolean isNumber(String key, String argument) {
		return Messages.LANGUAGES.stream()
			.map((language) -> arguments(Objects.requireNonNull(Messages.pattern(key, language))))
			.anyMatch((arguments) -> !arguments.getOrDefault(argument, "").isEmpty());
	}

	/** What is wrong with a message when it is filled in. */
	private static @Nullable String misfit(String key, String english, String message, Integer number) {
		Object[] values = IntStream.range(0, MOST_ARGUMENTS)
			.mapToObj((argument) -> isNumber(key, "" + argument) ? number : "text" + argument)
			.toArray();
		boolean pattern = !arguments(english).isEmpty();
		try {
			String filled = pattern ? new MessageFormat(message, Locale.ROOT).format(values) : message;
			String wanted = pattern ? new MessageFormat(english, Locale.ROOT).format(values) : english;
			return elements(filled).equals(elements(wanted)) ? null : withEnglish("its tags are not the same", english);
		}
		catch (IllegalArgumentException | IndexOutOfBoundsException ex) {
			return withEnglish("it is no pattern of java.text.MessageFormat (" + ex.getMessage() + ")", english);
		}
	}

	/** The elements of a message, without their text. */
	private static List<String> elements(String message) {
		String tags = TAG.matcher(message).results().map(MatchResult::group).collect(Collectors.joining());
		return Stream.of(tags.split("(?<=>)(?=<[^/])")).sorted().toList();
	}

	private static String names(Map<String, String> arguments) {
		return arguments.isEmpty() ? "no argument"
				: arguments.keySet().stream().collect(Collectors.joining("}, {", "{", "}"));
	}

	private static String withEnglish(String complaint, String english) {
		return complaint + "; the English is \"" + english + "\"";
	}

}
