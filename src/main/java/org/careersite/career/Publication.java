package org.careersite.career;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.text.Title;
import org.jspecify.annotations.Nullable;

/**
 * A book, catalogue or essay, and the person's part in it.
 */
@Entity
public class Publication extends TitledRecord {

	@Enumerated(EnumType.STRING)
	private Kind kind;

	@Enumerated(EnumType.STRING)
	private Part part;

	private @Nullable String publisher;

	private @Nullable String container;

	@Enumerated(EnumType.STRING)
	private @Nullable Container containerKind;

	@Embedded
	private @Nullable PartialDate date;

	private @Nullable Integer volumes;

	protected Publication() {
	}

	@JsonCreator
	public Publication(String slug, @JsonUnwrapped Title title, Kind kind, Part part, @JsonUnwrapped Imprint imprint,
			List<Contribution> collaborators, @Nullable String summary, List<String> sources,
			@Nullable LocalDate added) {
		super(slug, title, collaborators, summary, sources, added);
		this.kind = kind;
		this.part = part;
		this.publisher = imprint.publisher();
		this.container = imprint.container();
		this.containerKind = imprint.containerKind();
		this.date = imprint.date();
		this.volumes = imprint.volumes();
	}

	public Kind kind() {
		return this.kind;
	}

	public Part part() {
		return this.part;
	}

	/** The house; one of several if it was {@link #coPublished() co-published}. */
	public @Nullable String publisher() {
		return this.publisher;
	}

	/** Whether others published it too, whom the source does not name. */
	public boolean coPublished() {
		return this.part == Part.CO_PUBLISHER;
	}

	/** The journal or book that an essay stands in. */
	public @Nullable String container() {
		return this.container;
	}

	/** What that is, where the source says it. */
	public @Nullable Container containerKind() {
		return this.containerKind;
	}

	@Override
	public @Nullable PartialDate date() {
		return this.date;
	}

	@Override
	public String what() {
		return this.kind.label();
	}

	public @Nullable Integer volumes() {
		return this.volumes;
	}

	/**
	 * How a publication came out, each part as far as it is known.
	 *
	 * @param publisher the house, or one of several
	 * @param container the journal or book that an essay stands in
	 * @param containerKind which of them that is
	 * @param date when
	 * @param volumes in how many volumes
	 */
	public record Imprint(@Nullable String publisher, @Nullable String container, @Nullable Container containerKind,
			@Nullable PartialDate date, @Nullable Integer volumes) {
	}

	/**
	 * What a {@link Publication} is.
	 */
	public enum Kind {

		PHOTO_BOOK("Photo book"), CATALOGUE("Catalogue"), BOOK("Book"), BIOGRAPHY("Biography"), ESSAY("Essay");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/** Its name as a page shows it. */
		public String label() {
			return this.label;
		}

	}

	/**
	 * The person's part in a {@link Publication}.
	 */
	public enum Part {

		AUTHOR("Author"), PHOTOGRAPHER("Photographer"), PUBLISHER("Publisher"), CO_PUBLISHER("Co-publisher"),
		SPONSOR("Sponsor"), CONTRIBUTOR("Contributor");

		private final String label;

		Part(String label) {
			this.label = label;
		}

		/** Its name as a page shows it. */
		public String label() {
			return this.label;
		}

	}

	/**
	 * What an essay stands in, where the source says it.
	 */
	public enum Container {

		/** A journal, magazine or newspaper. */
		JOURNAL,

		/** A book or catalogue. */
		BOOK

	}

}
