package org.careersite.dataset.advice;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.careersite.career.text.Folding;

/**
 * Finds the date or the years that somebody meant who wrote them in another form.
 */
public final class DateAdvice {

	/** What people write, without punctuation, and what they may mean by it. */
	private static final List<Form> FORMS = List.of(new Form("(\\d{1,2}) point (\\d{1,2}) point (\\d{4})", "$3-$2-$1"),
			new Form("(\\d{1,2}) (\\d{1,2}) (\\d{4})", "$3-$2-$1", "$3-$1-$2"),
			new Form("(\\d{4}) (\\d{1,2}) (\\d{1,2})", "$1-$2-$3"), new Form("(\\d\\d)(\\d\\d) (\\d\\d)", "$1$2-$1$3"),
			new Form("(\\d{1,2}) (\\d{4})", "$2-$1"), new Form("(\\d{4}) (\\d{1,2})", "$1-$2"),
			new Form("(\\d{1,2})\\w* (?:of |de )?m(\\d\\d) (\\d{4})", "$3-$2-$1"),
			new Form("m(\\d\\d) (\\d{1,2})\\w* (\\d{4})", "$3-$1-$2"), new Form("m(\\d\\d) (?:of )?(\\d{4})", "$2-$1"),
			new Form("(?:in |the )*(\\d{3})0 ?s", "$10-$19"),
			new Form("(?:c|ca|circa|about|around|approx|vers|um) (\\d{4})", "circa $1"),
			new Form("(?:in |the )*(spring|summer|autumn|winter)(?: of)? (\\d{4})", "$1 $2"),
			new Form("(\\d{4}) unsure", "circa $1", "$1"), new Form("\\D*(\\d{4})\\D+(\\d{4})\\D*", "$1-$2"),
			new Form("(?:\\d{1,2} |\\D)*(\\d{4})\\D*", "$1"));

	/** What is longer is a text. */
	private static final int LONGEST = 60;

	private DateAdvice() {
	}

	/**
	 * {@code write 1999-03-12 or 1999-12-03}; nothing if there is no telling.
	 * @param accepted whether a date or years may be written so
	 */
	public static String of(String written, Predicate<String> accepted) {
		if (written.length() > LONGEST) {
			return "";
		}
		String words = withMonthsAsNumbers(
				Folding.fold(written.replace("?", " unsure").replaceAll("(?<=\\d)\\.(?=\\h*\\d)", " point ")));
		return FORMS.stream()
			.map((form) -> form.meanings(words).filter(accepted).distinct().toList())
			.filter((meanings) -> !meanings.isEmpty())
			.findFirst()
			.map((meanings) -> "write " + String.join(" or ", meanings))
			.orElse("");
	}

	/** {@code 12 m03 1999} for {@code 12 March 1999}. */
	private static String withMonthsAsNumbers(String words) {
		String numbers = words;
		for (Month month : Month.values()) {
			String names = Stream.of(TextStyle.FULL, TextStyle.SHORT)
				.flatMap((style) -> Stream.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN)
					.map((language) -> Folding.fold(month.getDisplayName(style, language))))
				.reduce((one, other) -> one + "|" + other)
				.orElseThrow();
			numbers = numbers.replaceAll("\\b(?:" + names + ")\\b",
					String.format(Locale.ROOT, "m%02d", month.getValue()));
		}
		return numbers;
	}

	/** A form of a date, with the forms in which a dataset may have the same. */
	private record Form(Pattern pattern, List<String> replacements) {

		Form(String pattern, String... replacements) {
			this(Pattern.compile(pattern), Arrays.asList(replacements));
		}

		Stream<String> meanings(String words) {
			Matcher matcher = this.pattern.matcher(words);
			return matcher.matches()
					? this.replacements.stream()
						.map((replacement) -> matcher.replaceFirst(replacement).replaceAll("(?<=-)(\\d)(?!\\d)", "0$1"))
					: Stream.empty();
		}

	}

}
