package org.careersite.career;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.text.Labelled;
import org.careersite.career.text.Title;
import org.jspecify.annotations.Nullable;

/**
 * A book, catalogue or article, and the person's part in it.
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

	/** What it is, in terms of {@link Kind}. */
	public Term kind() {
		return this.imprint.kind;
	}

	/**
	 * What citation managers take it for; of an article that depends on what it is in.
	 */
	public ReferenceForm citation() {
		ReferenceForm citation = kind().as(Kind.class).citation;
		Container container = this.imprint.containerKind;
		return (citation != null) ? citation : (container == null) ? ReferenceForm.OTHER
				: (container == Container.JOURNAL) ? ReferenceForm.ARTICLE : ReferenceForm.PART_OF_BOOK;
	}

	/** The person's part in it, in terms of {@link Part}. */
	public Term part() {
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
	 * @param container the journal or book that an article stands in
	 */
	@Embeddable
	public record Imprint(
			@AttributeOverride(name = "code", column = @Column(name = "kind")) @AttributeOverride(name = "constant",
					column = @Column(name = "kind_constant")) @AttributeOverride(name = "ownLabel",
							column = @Column(name = "kind_label")) Term kind,
			@AttributeOverride(name = "code", column = @Column(name = "part")) @AttributeOverride(name = "constant",
					column = @Column(name = "part_constant")) @AttributeOverride(name = "ownLabel",
							column = @Column(name = "part_label")) Term part,
			@Nullable String publisher, @Nullable String container,
			@Enumerated(EnumType.STRING) @Nullable Container containerKind, @Nullable PartialDate date,
			@Nullable Integer volumes) {

		/** Whether others published it too, whom the source does not name. */
		public boolean coPublished() {
			return this.part.is(Part.CO_PUBLISHER);
		}

	}

	/** What a {@link Publication} is. */
	public enum Kind implements Labelled {

		PHOTO_BOOK("Book", ReferenceForm.BOOK), CATALOGUE("Book", ReferenceForm.BOOK), BOOK("Book", ReferenceForm.BOOK),
		BIOGRAPHY("Book", ReferenceForm.BOOK), ESSAY("Article", null), ARTICLE("Article", null),
		ANTHOLOGY("Book", ReferenceForm.BOOK), SCORE("SheetMusic", ReferenceForm.SCORE),
		THESIS("Thesis", ReferenceForm.THESIS), REPORT("Report", ReferenceForm.BOOK);

		private final String schemaType;

		private final @Nullable ReferenceForm citation;

		Kind(String schemaType, @Nullable ReferenceForm citation) {
			this.schemaType = schemaType;
			this.citation = citation;
		}

		/** The nearest type of schema.org. */
		public String schemaType() {
			return this.schemaType;
		}

		/** Whether it stands in a journal or book, or by itself like a part of one. */
		public boolean article() {
			return this.schemaType.equals("Article");
		}

	}

	/** The person's part in a {@link Publication}. */
	public enum Part implements Labelled {

		AUTHOR, PHOTOGRAPHER, PUBLISHER, CO_PUBLISHER, SPONSOR, CONTRIBUTOR, EDITOR, TRANSLATOR, ILLUSTRATOR

	}

	/** What an article stands in: a periodical, or a book or catalogue. */
	public enum Container {

		JOURNAL, BOOK

	}

}
