package org.careersite.web.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.careersite.career.CareerRecord;
import org.careersite.career.Contribution;
import org.careersite.career.Person;
import org.careersite.career.RecordType;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Language;
import org.careersite.career.text.Title;
import org.jspecify.annotations.Nullable;

/**
 * What the search index is told of a record. A part that is not known is passed as none,
 * and leaves no trace.
 */
public final class SearchEntry {

	public final RecordType type;

	public final String slug;

	public final Title title;

	public final String url;

	/** All titles by which it is found, the one that is shown first. */
	public final List<String> titles = new ArrayList<>();

	public final List<String> labels = new ArrayList<>();

	public final List<String> names = new ArrayList<>();

	/** Sentences in which it is found, and which a hit shows. */
	public final List<String> passage = new ArrayList<>();

	/** Sentences which a hit shows. */
	public final List<String> shown = new ArrayList<>();

	/** As what it names whom, by slug. */
	public final Map<String, List<String>> roles = new LinkedHashMap<>();

	public @Nullable String heading;

	public String kind = "";

	public @Nullable YearSpan span;

	public @Nullable String years;

	public int rank;

	public int count = 1;

	public SearchEntry(RecordType type, String slug, Title title, String url) {
		this.type = type;
		this.slug = slug;
		this.title = title;
		this.url = url;
		this.titles.add(title.text());
		this.labels.add(type.words());
	}

	public SearchEntry(CareerRecord record, Title title) {
		this(RecordType.of(record), record.slug(), title, Paths.of(record));
	}

	/** What a hit is called, where its title alone does not tell it from others. */
	public SearchEntry heading(String heading) {
		this.heading = heading;
		return this;
	}

	/** What kind of its type it is, as a hit shows it. */
	public SearchEntry kind(String kind) {
		this.kind = kind;
		return this;
	}

	public SearchEntry years(@Nullable YearSpan span) {
		this.span = span;
		this.years = (span != null) ? span.toString() : null;
		return this;
	}

	public SearchEntry date(@Nullable PartialDate date) {
		this.span = (date != null) ? date.years() : null;
		this.years = (date != null) ? date.toString() : null;
		return this;
	}

	/** Among equals the lower rank comes first. */
	public SearchEntry rank(int rank) {
		this.rank = rank;
		return this;
	}

	/** How many awards it stands for, if it is an award. */
	public SearchEntry count(int count) {
		this.count = count;
		return this;
	}

	/** Another title by which it is found. */
	public SearchEntry alsoTitled(@Nullable String title) {
		return add(this.titles, title);
	}

	/** What sort of thing it is, in a word. */
	public SearchEntry label(String label) {
		return add(this.labels, label);
	}

	/** A person, body, place or record that it is tied to. */
	public SearchEntry name(@Nullable String name) {
		return add(this.names, name);
	}

	/** Those whom the record names, and as what. */
	public SearchEntry people(List<Contribution> contributions) {
		for (Contribution each : contributions) {
			Person person = each.person();
			name(person.name());
			this.roles.computeIfAbsent(person.slug(), (slug) -> new ArrayList<>())
				.add(Language.translated(each.role()));
		}
		return says(Phrases.sentence(contributions.stream()
			.map((each) -> each.person().name() + " (" + Language.translated(each.role()) + ")")
			.toList()));
	}

	/** What is said of it, without markup. */
	public SearchEntry says(@Nullable String text) {
		return add(this.passage, text);
	}

	/** What is said of it elsewhere too, so that it is only shown here. */
	public SearchEntry shows(@Nullable String text) {
		return add(this.shown, text);
	}

	private SearchEntry add(List<String> texts, @Nullable String text) {
		if (text != null && !text.isBlank()) {
			texts.add(text);
		}
		return this;
	}

}
