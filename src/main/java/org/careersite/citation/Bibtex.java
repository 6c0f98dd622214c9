package org.careersite.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.careersite.career.ReferenceForm;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Messages;
import org.careersite.citation.Reference.Hand;
import org.careersite.web.section.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link Reference} as a BibTeX entry, in UTF-8. Names and titles stand in
 * braces of their own: nobody knows the family's part of a name, and a title keeps its
 * capitals.
 */
final class Bibtex {

	/** What means something to LaTeX, and how LaTeX writes it. */
	private static final Map<String, String> ESCAPED = Map.ofEntries(Map.entry("\\", "\\textbackslash{}"),
			Map.entry("{", "\\textbraceleft{}"), Map.entry("}", "\\textbraceright{}"),
			Map.entry("~", "\\textasciitilde{}"), Map.entry("^", "\\textasciicircum{}"), Map.entry("&", "\\&"),
			Map.entry("%", "\\%"), Map.entry("$", "\\$"), Map.entry("#", "\\#"), Map.entry("_", "\\_"));

	private Bibtex() {
	}

	static String of(Reference reference, String person, String url) {
		ReferenceForm form = reference.form();
		PartialDate date = reference.date();
		YearSpan years = reference.years();
		Map<String, @Nullable Object> fields = new LinkedHashMap<>();
		fields.put("author", names(Citations.names(reference, person, Hand::author)));
		fields.put("editor", names(Citations.names(reference, person, Hand::editor)));
		fields.put("title", title(reference.title().text()));
		fields.put("journal", (form == ReferenceForm.ARTICLE) ? title(reference.container()) : null);
		fields.put("booktitle", (form == ReferenceForm.PART_OF_BOOK) ? title(reference.container()) : null);
		fields.put("publisher", text(reference.publisher()));
		fields.put("year", (years != null) ? years.first() : null);
		fields.put("month", (date != null) ? date.month() : null);
		fields.put("day", (date != null) ? date.day() : null);
		fields.put("volumes", reference.volumes());
		fields.put("howpublished", "misc".equals(form.bibtex()) ? text(how(reference)) : null);
		fields.put("note", text(note(reference, person)));
		fields.put("url", "{" + url + "}");
		return fields.entrySet()
			.stream()
			.filter((field) -> field.getValue() != null)
			.map((field) -> ",\n  " + field.getKey() + " = " + field.getValue())
			.collect(Collectors.joining("", "@" + form.bibtex() + "{" + reference.key(), "\n}\n"));
	}

	/** What it is, and in what it stands. */
	private static String how(Reference reference) {
		return (reference.container() != null)
				? Messages.get("citation.kind-in", reference.kind(), reference.container()) : reference.kind();
	}

	/** What has no field of its own: where, spans and seasons, other people's parts. */
	private static String note(Reference reference, String person) {
		PartialDate date = reference.date();
		YearSpan years = reference.years();
		boolean worded = date != null && date.word() != null || years != null && years.isLong();
		return Phrases.joinedBy("; ", reference.place(), worded ? reference.when() : null,
				String.join("; ", Citations.parts(reference, person)));
	}

	private static @Nullable String names(List<String> names) {
		return names.isEmpty() ? null : names.stream().map(Bibtex::text).collect(Collectors.joining(" and ", "{", "}"));
	}

	private static @Nullable String title(@Nullable String text) {
		return (text != null) ? "{" + text(text) + "}" : null;
	}

	private static @Nullable String text(@Nullable String text) {
		return (text != null && !text.isEmpty()) ? "{" + escape(text) + "}" : null;
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
