package org.careersite.citation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.careersite.career.PartialDate;
import org.careersite.career.YearSpan;
import org.careersite.citation.Reference.Hand;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link Reference} as RIS: lines of a tag and a value, each ended by CRLF, the
 * first {@code TY}, the last {@code ER}. See
 * https://en.wikipedia.org/wiki/RIS_(file_format).
 */
final class Ris {

	private final StringBuilder lines = new StringBuilder();

	private Ris() {
	}

	static String of(Reference reference, String person, String url) {
		Ris ris = new Ris();
		ris.line("TY", reference.form().ris());
		ris.line("ID", reference.key());
		ris.lines("AU", Citations.names(reference, person, Hand::author));
		ris.lines("ED", Citations.names(reference, person, Hand::editor));
		ris.line("TI", reference.title().text());
		ris.line("T2", reference.container());
		ris.line("M3", reference.kind());
		ris.line("PB", reference.publisher());
		ris.date(reference.date(), reference.years());
		ris.line("NV", reference.volumes());
		ris.line("N1", reference.place());
		ris.lines("N1", Citations.parts(reference, person));
		ris.line("LA", reference.title().lang());
		ris.line("UR", url);
		return ris.lines.append("ER  - \r\n").toString();
	}

	/** The date has its slashes even where its parts are missing: {@code 2011///fall}. */
	private void date(@Nullable PartialDate date, @Nullable YearSpan years) {
		line("PY", (years != null) ? String.format(Locale.ROOT, "%04d", years.first()) : null);
		if (date != null) {
			line("DA", String.format(Locale.ROOT, "%04d/%s/%s/%s", date.year(), two(date.month()), two(date.day()),
					Objects.toString(date.word(), "")));
		}
		if (years != null && years.first() < years.last()) {
			line("N1", years);
		}
	}

	private static String two(@Nullable Integer number) {
		return (number != null) ? String.format(Locale.ROOT, "%02d", number) : "";
	}

	private void lines(String tag, List<String> values) {
		values.forEach((value) -> line(tag, value));
	}

	/** A value takes one line; a line break in it would start another tag. */
	private void line(String tag, @Nullable Object value) {
		if (value != null) {
			this.lines.append(tag).append("  - ").append(value.toString().replaceAll("\\s+", " ")).append("\r\n");
		}
	}

}
