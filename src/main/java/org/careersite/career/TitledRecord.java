package org.careersite.career;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.MappedSuperclass;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Language;
import org.careersite.career.text.Title;
import org.jspecify.annotations.Nullable;

/**
 * A record that has a title and a page: a work, an exhibition, a publication.
 */
@MappedSuperclass
public abstract class TitledRecord extends CareerRecord {

	private Title title;

	@Column(length = 5_000)
	private String folded;

	@Column(length = 5_000)
	private String sortKey;

	@Column(length = 4000)
	private @Nullable String summary;

	@ElementCollection
	private List<Contribution> contributions;

	private boolean selected;

	protected TitledRecord() {
	}

	TitledRecord(String slug, Title title, List<Contribution> contributions, @Nullable String summary,
			List<String> sources, boolean selected, @Nullable LocalDate added) {
		super(slug, sources, added);
		this.title = title;
		this.folded = title.folded();
		this.sortKey = title.sortKey();
		this.contributions = List.copyOf(contributions);
		this.summary = summary;
		this.selected = selected;
	}

	/** What it is called in the language of the request. */
	public Title title() {
		return this.title.translated();
	}

	/** The title as it is searched. */
	public String folded() {
		return title().folded();
	}

	/** The title as it is sorted. */
	public String sortKey() {
		return title().sortKey();
	}

	/** What it is or shows, as Markdown. */
	public @Nullable String summary() {
		return Language.translatedIfAny(this.summary);
	}

	@Override
	public Stream<String> prose() {
		return Stream.ofNullable(summary());
	}

	/** When it began or came out, if that is known. */
	public @Nullable PartialDate date() {
		return null;
	}

	/** The years it spans, if its date is known. */
	public @Nullable YearSpan years() {
		PartialDate date = date();
		return (date != null) ? date.years() : null;
	}

	/** Whether it ran for years. */
	public boolean running() {
		YearSpan years = years();
		return years != null && years.isLong();
	}

	/** What it is, in a word or two; empty if its type says it. */
	public String what() {
		return "";
	}

	/** Whether the dataset selects it for the short CV. */
	public boolean selected() {
		return this.selected;
	}

	/** Who else is named with it, and as what. */
	public List<Contribution> contributions() {
		return this.contributions;
	}

}
