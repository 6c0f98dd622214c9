package org.careersite.search;

import java.util.ArrayList;
import java.util.List;

import org.careersite.career.PartialDate;
import org.careersite.career.Title;
import org.careersite.career.YearSpan;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what an {@link Entry} needs. A part that is not known is passed as none, and
 * leaves no trace.
 */
final class EntryBuilder {

	final HitType type;

	final String slug;

	final Title title;

	final String url;

	/** All titles by which it is found, the one that is shown first. */
	final List<String> titles = new ArrayList<>();

	final List<String> labels = new ArrayList<>();

	final List<String> names = new ArrayList<>();

	/** Sentences in which it is found, and which a hit shows. */
	final List<String> passage = new ArrayList<>();

	/** Sentences which a hit shows. */
	final List<String> shown = new ArrayList<>();

	String kind = "";

	@Nullable YearSpan span;

	@Nullable String years;

	int rank;

	int count = 1;

	EntryBuilder(HitType type, String slug, Title title, String url) {
		this.type = type;
		this.slug = slug;
		this.title = title;
		this.url = url;
		this.titles.add(title.text());
		this.labels.add(type.words());
	}

	/** What kind of its type it is, as a hit shows it. */
	EntryBuilder kind(String kind) {
		this.kind = kind;
		return this;
	}

	EntryBuilder years(@Nullable YearSpan span) {
		this.span = span;
		this.years = (span != null) ? span.toString() : null;
		return this;
	}

	EntryBuilder date(@Nullable PartialDate date) {
		this.span = (date != null) ? YearSpan.of(date.year()) : null;
		this.years = (date != null) ? date.toString() : null;
		return this;
	}

	/** Among equals the lower rank comes first. */
	EntryBuilder rank(int rank) {
		this.rank = rank;
		return this;
	}

	/** How many awards it stands for, if it is an award. */
	EntryBuilder count(int count) {
		this.count = count;
		return this;
	}

	/** Another title by which it is found. */
	EntryBuilder alsoTitled(@Nullable String title) {
		return add(this.titles, title);
	}

	/** What sort of thing it is, in a word. */
	EntryBuilder label(String label) {
		return add(this.labels, label);
	}

	/** A person, body, place or record that it is tied to. */
	EntryBuilder name(@Nullable String name) {
		return add(this.names, name);
	}

	EntryBuilder names(List<String> names) {
		names.forEach(this::name);
		return this;
	}

	/** What is said of it, without markup. */
	EntryBuilder says(@Nullable String text) {
		return add(this.passage, text);
	}

	/** What is said of it elsewhere too, so that it is only shown here. */
	EntryBuilder shows(@Nullable String text) {
		return add(this.shown, text);
	}

	private EntryBuilder add(List<String> texts, @Nullable String text) {
		if (text != null && !text.isBlank()) {
			texts.add(text);
		}
		return this;
	}

}
