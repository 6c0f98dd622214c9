package org.careersite.dataset.advice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.Format;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Folding;
import org.careersite.career.theme.Colour;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The {@code format}s of {@code career.schema.json}: forms of text that the model's own
 * values read.
 */
public enum ValueFormat implements Format {

	PARTIAL_DATE(PartialDate::parse), YEAR_SPAN(YearSpan::parse), SLUG(ValueFormat::parseSlug), DAY(LocalDate::parse),
	COLOUR(Colour::of), CONTACT(ValueFormat::parseContact);

	/** Without a repeated group, which takes a stack as deep as the text is long. */
	private static final Pattern SLUG_FORM = Pattern.compile("(?!-|.*--)[a-z0-9-]*[a-z0-9]");

	private final Consumer<String> parser;

	ValueFormat(Consumer<String> parser) {
		this.parser = parser;
	}

	/** The format of that name, which is one of these. */
	public static ValueFormat named(String name) {
		return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	@Override
	public String getName() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Also of a number: YAML takes a year without a month for one. */
	@Override
	public boolean matches(ExecutionContext execution, SchemaContext schema, JsonNode node) {
		return !node.isValueNode() || complaint(node.asString()) == null;
	}

	/**
	 * What is wrong with a text, and what would be right; nothing if it has the format.
	 */
	public @Nullable String complaint(String text) {
		String complaint = refusal(text);
		String better = (complaint == null || this == SLUG) ? "" : DateAdvice.of(text, (form) -> refusal(form) == null);
		return better.isEmpty() ? complaint : better;
	}

	private @Nullable String refusal(String text) {
		try {
			this.parser.accept(text);
			return null;
		}
		catch (IllegalArgumentException ex) {
			return ex.getMessage();
		}
		catch (DateTimeException ex) {
			return "write a day of the calendar: 2004-02-29";
		}
	}

	/** The slug that somebody meant by a text; empty if it has nothing for one. */
	public static String slug(String text) {
		return Folding.fold(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
	}

	private static void parseContact(String text) {
		if (!text.matches("mailto:[^\\s@]+@[^\\s@]+|https://[^\\s/]\\S*")) {
			throw new IllegalArgumentException(
					"write an address with mailto: or https:// before it: mailto:corrections@example.org");
		}
	}

	private static void parseSlug(String text) {
		if (!SLUG_FORM.matcher(text).matches()) {
			String better = slug(text);
			throw new IllegalArgumentException("write small letters and digits with single hyphens: "
					+ (better.isEmpty() ? "the-long-voyage-2" : better));
		}
	}

}
