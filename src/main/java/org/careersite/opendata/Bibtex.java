package org.careersite.opendata;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.careersite.career.PartialDate;
import org.careersite.career.YearSpan;
import org.careersite.opendata.Reference.Hand;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.DigitStringValue;
import org.jbibtex.Key;
import org.jbibtex.StringValue;
import org.jbibtex.StringValue.Style;
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

	private final BibTeXEntry entry;

	private Bibtex(BibTeXEntry entry) {
		this.entry = entry;
	}

	static String of(Reference reference, String person, String url) {
		Bibtex bibtex = new Bibtex(new BibTeXEntry(new Key(reference.form().bibtex()), new Key(reference.key())));
		bibtex.fill(reference, person, url);
		return bibtex.format();
	}

	private void fill(Reference reference, String person, String url) {
		names(BibTeXEntry.KEY_AUTHOR, Citations.names(reference, person, Hand::author));
		names(BibTeXEntry.KEY_EDITOR, Citations.names(reference, person, Hand::editor));
		title(BibTeXEntry.KEY_TITLE, reference.title().text());
		switch (reference.form()) {
			case ARTICLE -> title(BibTeXEntry.KEY_JOURNAL, reference.container());
			case PART_OF_BOOK -> title(BibTeXEntry.KEY_BOOKTITLE, reference.container());
			default -> {
			}
		}
		escaped(BibTeXEntry.KEY_PUBLISHER, reference.publisher());
		date(reference.date(), reference.years());
		number(new Key("volumes"), reference.volumes());
		escaped(BibTeXEntry.KEY_HOWPUBLISHED, "misc".equals(reference.form().bibtex()) ? how(reference) : null);
		escaped(BibTeXEntry.KEY_NOTE, note(reference, person));
		text(BibTeXEntry.KEY_URL, url);
	}

	private void date(@Nullable PartialDate date, @Nullable YearSpan years) {
		number(BibTeXEntry.KEY_YEAR, (years != null) ? years.first() : null);
		number(BibTeXEntry.KEY_MONTH, (date != null) ? date.month() : null);
		number(new Key("day"), (date != null) ? date.day() : null);
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

	private void names(Key key, List<String> names) {
		if (!names.isEmpty()) {
			text(key, names.stream().map((name) -> "{" + escape(name) + "}").collect(Collectors.joining(" and ")));
		}
	}

	private void title(Key key, @Nullable String text) {
		if (text != null) {
			text(key, "{" + escape(text) + "}");
		}
	}

	private void escaped(Key key, @Nullable String text) {
		if (text != null) {
			text(key, escape(text));
		}
	}

	private void text(Key key, String latex) {
		this.entry.addField(key, new StringValue(latex, Style.BRACED));
	}

	private void number(Key key, @Nullable Integer number) {
		if (number != null) {
			this.entry.addField(key, new DigitStringValue(String.valueOf(number)));
		}
	}

	private String format() {
		BibTeXDatabase database = new BibTeXDatabase();
		database.addObject(this.entry);
		BibTeXFormatter formatter = new BibTeXFormatter();
		formatter.setIndent("  ");
		StringWriter writer = new StringWriter();
		try {
			formatter.format(database, writer);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return writer.toString().replace("\r\n", "\n").strip() + "\n";
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
