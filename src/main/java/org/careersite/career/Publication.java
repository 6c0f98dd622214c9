package org.careersite.career;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A book, catalogue or essay, and the person's part in it.
 */
@Entity
public class Publication extends TitledRecord {

	@Enumerated(EnumType.STRING)
	private PublicationKind kind;

	@Enumerated(EnumType.STRING)
	private PublicationPart part;

	private @Nullable String publisher;

	private @Nullable String container;

	@Enumerated(EnumType.STRING)
	private @Nullable ContainerKind containerKind;

	@Embedded
	private @Nullable PartialDate date;

	private @Nullable Integer volumes;

	protected Publication() {
	}

	public Publication(String slug, Title title, PublicationKind kind, PublicationPart part, Imprint imprint,
			List<Contribution> contributions, @Nullable String summary, List<String> sources,
			@Nullable LocalDate added) {
		super(slug, title, contributions, summary, sources, added);
		this.kind = kind;
		this.part = part;
		this.publisher = imprint.publisher();
		this.container = imprint.container();
		this.containerKind = imprint.containerKind();
		this.date = imprint.date();
		this.volumes = imprint.volumes();
	}

	public PublicationKind kind() {
		return this.kind;
	}

	public PublicationPart part() {
		return this.part;
	}

	/** The house; one of several if it was {@link #coPublished() co-published}. */
	public @Nullable String publisher() {
		return this.publisher;
	}

	/** Whether others published it too, whom the source does not name. */
	public boolean coPublished() {
		return this.part == PublicationPart.CO_PUBLISHER;
	}

	/** The journal or book that an essay stands in. */
	public @Nullable String container() {
		return this.container;
	}

	/** What that is, where the source says it. */
	public @Nullable ContainerKind containerKind() {
		return this.containerKind;
	}

	public @Nullable PartialDate date() {
		return this.date;
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
	public record Imprint(@Nullable String publisher, @Nullable String container, @Nullable ContainerKind containerKind,
			@Nullable PartialDate date, @Nullable Integer volumes) {
	}

}
