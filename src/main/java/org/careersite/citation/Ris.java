package org.careersite.citation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.citation.Reference.Hand;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link Reference} as RIS: lines of a tag and a value, each ended by CRLF. See
 * https://en.wikipedia.org/wiki/RIS_(file_format).
 */
final class Ris {

	private Ris() {
	}

	static String of(Reference reference, String person, String url) {
		PartialDate date = reference.date();
		YearSpan years = reference.years();
		return line("TY", reference.form().ris()) + line("ID", reference.key())
				+ lines("AU", Citations.names(reference, person, Hand::author))
				+ lines("ED", Citations.names(reference, person, Hand::editor)) + line("TI", reference.title().text())
				+ line("T2", reference.container()) + line("M3", reference.kind()) + line("PB", reference.publisher())
				+ line("PY", (years != null) ? String.format(Locale.ROOT, "%04d", years.first()) : null)
				+ line("DA", (date != null) ? written(date) : null)
				+ line("N1", (years != null && years.isLong()) ? years : null) + line("NV", reference.volumes())
				+ line("N1", reference.place()) + lines("N1", Citations.parts(reference, person))
				+ line("LA", reference.title().lang()) + line("UR", url) + "ER  - \r\n";
	}

	/** The date has its slashes even where its parts are missing: {@code 2011///fall}. */
	private static String written(PartialDate date) {
		return String.format(Locale.ROOT, "%04d/%s/%s/%s", date.year(), two(date.month()), two(date.day()),
				Objects.toString(date.word(), ""));
	}

	private static String two(@Nullable Integer number) {
		return (number != null) ? String.format(Locale.ROOT, "%02d", number) : "";
	}

	private static String lines(String tag, List<String> values) {
		return values.stream().map((value) -> line(tag, value)).collect(Collectors.joining());
	}

	/** A value takes one line; a line break in it would start another tag. */
	private static String line(String tag, @Nullable Object value) {
		return (value != null) ? tag + "  - " + value.toString().replaceAll("\\s+", " ") + "\r\n" : "";
	}

}
