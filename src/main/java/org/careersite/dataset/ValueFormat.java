package org.careersite.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.Format;
import org.careersite.career.PartialDate;
import org.careersite.career.YearSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The {@code format}s of {@code career.schema.json}: forms of text that the model's own
 * values read.
 */
enum ValueFormat implements Format {

	PARTIAL_DATE("partial-date", PartialDate::parse), YEAR_SPAN("year-span", YearSpan::parse),
	SLUG("slug", ValueFormat::parseSlug), DAY("day", ValueFormat::parseDay);

	/** Without a repeated group, which takes a stack as deep as the text is long. */
	private static final Pattern SLUG_FORM = Pattern.compile("(?!-|.*--)[a-z0-9-]*[a-z0-9]");

	private final String formatName;

	private final Consumer<String> parser;

	ValueFormat(String formatName, Consumer<String> parser) {
		this.formatName = formatName;
		this.parser = parser;
	}

	/** The format of that name, which is one of these. */
	static ValueFormat named(String name) {
		return Arrays.stream(values()).filter((format) -> format.formatName.equals(name)).findFirst().orElseThrow();
	}

	@Override
	public String getName() {
		return this.formatName;
	}

	/**
	 * A year without a month is a number in YAML, so numbers are looked at as well as
	 * texts.
	 */
	@Override
	public boolean matches(ExecutionContext execution, SchemaContext schema, JsonNode node) {
		return !node.isValueNode() || complaint(node.asString()) == null;
	}

	/** What is wrong with a text; nothing if it has the format. */
	@Nullable String complaint(String text) {
		try {
			this.parser.accept(text);
			return null;
		}
		catch (IllegalArgumentException ex) {
			return ex.getMessage();
		}
	}

	private static void parseSlug(String text) {
		if (!SLUG_FORM.matcher(text).matches()) {
			throw new IllegalArgumentException("write small letters and digits with single hyphens: the-long-voyage-2");
		}
	}

	private static void parseDay(String text) {
		try {
			LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("write a day of the calendar: 2004-02-29", ex);
		}
	}

}
