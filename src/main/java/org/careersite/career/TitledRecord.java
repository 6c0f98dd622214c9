package org.careersite.career;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

/**
 * A record that has a title and a page: a work, an exhibition, a publication.
 */
@MappedSuperclass
public abstract class TitledRecord extends CareerRecord {

	@Embedded
	private Title title;

	/** The title as it is searched. */
	@Column(length = 5_000)
	private String folded;

	/** The title as it is sorted. */
	@Column(length = 5_000)
	private String sortKey;

	@Column(length = 4000)
	private @Nullable String summary;

	@ElementCollection
	@OrderColumn(name = "position")
	private List<Contribution> contributions;

	protected TitledRecord() {
	}

	TitledRecord(String slug, Title title, List<Contribution> contributions, @Nullable String summary,
			List<String> sources, @Nullable LocalDate added) {
		super(slug, sources, added);
		this.title = title;
		this.folded = title.folded();
		this.sortKey = title.sortKey();
		this.contributions = List.copyOf(contributions);
		this.summary = summary;
	}

	public Title title() {
		return this.title;
	}

	/** The title as it is searched. */
	String folded() {
		return this.folded;
	}

	/** The title as it is sorted. */
	String sortKey() {
		return this.sortKey;
	}

	/** What it is or shows, as Markdown. */
	public @Nullable String summary() {
		return this.summary;
	}

	/** Who else is named with it, and as what. */
	public List<Contribution> contributions() {
		return this.contributions;
	}

}
