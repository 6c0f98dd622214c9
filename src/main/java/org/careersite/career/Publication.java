package org.careersite.career;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.text.Labelled;
import org.careersite.career.text.Title;
import org.jspecify.annotations.Nullable;

/**
 * A book, catalogue or essay, and the person's part in it.
 */
@Entity
public class Publication extends TitledRecord {

	private Imprint imprint;

	protected Publication() {
	}

	@JsonCreator
	public Publication(String slug, @JsonUnwrapped Title title, @JsonUnwrapped Imprint imprint,
			List<Contribution> collaborators, @Nullable String summary, List<String> sources, boolean selected,
			@Nullable LocalDate added) {
		super(slug, title, collaborators, summary, sources, selected, added);
		this.imprint = imprint;
	}

	/** What it is, and how it came out. */
	public Imprint imprint() {
		return this.imprint;
	}

	public Kind kind() {
		return this.imprint.kind;
	}

	public Part part() {
		return this.imprint.part;
	}

	@Override
	public @Nullable PartialDate date() {
		return this.imprint.date;
	}

	@Override
	public String what() {
		return kind().label();
	}

	/**
	 * What a publication is, and how it came out as far as that is known.
	 *
	 * @param publisher the house, or one of several
	 * @param container the journal or book that an essay stands in
	 */
	@Embeddable
	public record Imprint(@Enumerated(EnumType.STRING) Kind kind, @Enumerated(EnumType.STRING) Part part,
			@Nullable String publisher, @Nullable String container,
			@Enumerated(EnumType.STRING) @Nullable Container containerKind, @Nullable PartialDate date,
			@Nullable Integer volumes) {

		/** Whether others published it too, whom the source does not name. */
		public boolean coPublished() {
			return this.part == Part.CO_PUBLISHER;
		}

	}

	/** What a {@link Publication} is. */
	public enum Kind implements Labelled {

		PHOTO_BOOK, CATALOGUE, BOOK, BIOGRAPHY, ESSAY

	}

	/** The person's part in a {@link Publication}. */
	public enum Part implements Labelled {

		AUTHOR, PHOTOGRAPHER, PUBLISHER, CO_PUBLISHER, SPONSOR, CONTRIBUTOR

	}

	/** What an essay stands in: a periodical, or a book or catalogue. */
	public enum Container {

		JOURNAL, BOOK

	}

}
