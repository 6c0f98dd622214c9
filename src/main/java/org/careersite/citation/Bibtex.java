package org.careersite.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.careersite.career.PartialDate;
import org.careersite.career.YearSpan;
import org.careersite.citation.Reference.Hand;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link Reference} as a BibTeX entry, in UTF-8. Names and titles stand in
 * braces of their own: a name must not be taken apart, since the record does not say
 * which part of it is the family's, and a title keeps its capitals.
 */
final class Bibtex {

	/** What means something to LaTeX, and how LaTeX writes it. */
	private static final Map<String, String> ESCAPED = Map.ofEntries(Map.entry("\\", "\\textbackslash{}"),
			Map.entry("{", "\\textbraceleft{}"), Map.entry("}", "\\textbraceright{}"),
			Map.entry("~", "\\textasciitilde{}"), Map.entry("^", "\\textasciicircum{}"), Map.entry("&", "\\&"),
			Map.entry("%", "\\%"), Map.entry("$", "\\$"), Map.entry("#", "\\#"), Map.entry("_", "\\_"));

	/** The entry as it grows: its opening line, then a field a line. */
	private final StringBuilder entry;

	private Bibtex(Reference reference) {
		this.entry = new StringBuilder("@").append(reference.form().bibtex()).append('{').append(reference.key());
	}

	static String of(Reference reference, String person, String url) {
		Bibtex bibtex = new Bibtex(reference);
		bibtex.fill(reference, person, url);
		return bibtex.entry.append("\n}\n").toString();
	}

	private void fill(Reference reference, String person, String url) {
		names("author", Citations.names(reference, person, Hand::author));
		names("editor", Citations.names(reference, person, Hand::editor));
		title("title", reference.title().text());
		switch (reference.form()) {
			case ARTICLE -> title("journal", reference.container());
			case PART_OF_BOOK -> title("booktitle", reference.container());
			default -> {
			}
		}
		escaped("publisher", reference.publisher());
		date(reference.date(), reference.years());
		number("volumes", reference.volumes());
		escaped("howpublished", "misc".equals(reference.form().bibtex()) ? how(reference) : null);
		escaped("note", note(reference, person));
		text("url", url);
	}

	private void date(@Nullable PartialDate date, @Nullable YearSpan years) {
		number("year", (years != null) ? years.first() : null);
		number("month", (date != null) ? date.month() : null);
		number("day", (date != null) ? date.day() : null);
	}

	/** What it is, and in what it stands. */
	private static String how(Reference reference) {
		return (reference.container() != null) ? reference.kind() + " in " + reference.container() : reference.kind();
	}

	/** What has no field of its own: where, spans and seasons, other people's parts. */
	private static @Nullable String note(Reference reference, String person) {
		List<String> notes = new ArrayList<>();
		PartialDate date = reference.date();
		YearSpan years = reference.years();
		if (reference.place() != null) {
			notes.add(reference.place());
		}
		if (date != null && date.word() != null || years != null && years.first() < years.last()) {
			notes.add(reference.when());
		}
		notes.addAll(Citations.parts(reference, person));
		return notes.isEmpty() ? null : String.join("; ", notes);
	}

	private void names(String key, List<String> names) {
		if (!names.isEmpty()) {
			text(key, names.stream().map((name) -> "{" + escape(name) + "}").collect(Collectors.joining(" and ")));
		}
	}

	private void title(String key, @Nullable String text) {
		if (text != null) {
			text(key, "{" + escape(text) + "}");
		}
	}

	private void escaped(String key, @Nullable String text) {
		if (text != null) {
			text(key, escape(text));
		}
	}

	private void text(String key, String latex) {
		field(key, "{" + latex + "}");
	}

	private void number(String key, @Nullable Integer number) {
		if (number != null) {
			field(key, number.toString());
		}
	}

	private void field(String key, String value) {
		this.entry.append(",\n  ").append(key).append(" = ").append(value);
	}

	/** Two hyphens in a row would become a dash. */
	private static String escape(String text) {
		return text.replaceAll("\\s+", " ")
			.codePoints()
			.mapToObj(Character::toString)
			.map((letter) -> ESCAPED.getOrDefault(letter, letter))
			.collect(Collectors.joining())
			.replaceAll("-(?=-)", "-{}");
	}

}
