package org.careersite.career;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

/**
 * A show, or a piece that was shown in several places: one {@link Showing} a venue.
 */
@Entity
public class Exhibition {

	@Id
	private String slug;

	@Embedded
	private Title title;

	/** The title as it is searched. */
	@Column(length = 5_000)
	private String folded;

	/** The title as it is sorted. */
	@Column(length = 5_000)
	private String sortKey;

	@Enumerated(EnumType.STRING)
	private @Nullable ExhibitionPart part;

	/**
	 * From the first showing to the last, those only planned left out; none if no date is
	 * known.
	 */
	@Embedded
	private @Nullable YearSpan years;

	@Column(length = 4000)
	private @Nullable String summary;

	private List<String> sources;

	private @Nullable LocalDate added;

	@ElementCollection
	@OrderColumn(name = "position")
	private List<ShownWork> works;

	@ElementCollection
	@OrderColumn(name = "position")
	private List<Contribution> contributions;

	@OneToMany(mappedBy = "exhibition", cascade = CascadeType.PERSIST)
	@OrderBy("position")
	private List<Showing> showings = new ArrayList<>();

	protected Exhibition() {
	}

	@SuppressWarnings("this-escape")
	public Exhibition(String slug, Title title, @Nullable ExhibitionPart part, List<Showing.Details> showings,
			List<ShownWork> works, List<Contribution> contributions, @Nullable String summary, List<String> sources,
			@Nullable LocalDate added) {
		if (showings.isEmpty()) {
			throw new IllegalArgumentException("an exhibition has at least one showing");
		}
		this.slug = slug;
		this.title = title;
		this.folded = title.folded();
		this.sortKey = title.sortKey();
		this.part = part;
		this.works = List.copyOf(works);
		this.contributions = List.copyOf(contributions);
		this.summary = summary;
		this.sources = List.copyOf(sources);
		this.added = added;
		showings.forEach((details) -> this.showings.add(new Showing(this, this.showings.size() + 1, details)));
		this.years = this.showings.stream()
			.map(Showing::years)
			.filter(Objects::nonNull)
			.reduce(YearSpan::and)
			.orElse(null);
	}

	public String slug() {
		return this.slug;
	}

	public Title title() {
		return this.title;
	}

	/** The title as it is sorted. */
	String sortKey() {
		return this.sortKey;
	}

	/** The person's part in it; none where the source gives none. */
	public @Nullable ExhibitionPart part() {
		return this.part;
	}

	/** The part as pages show it; empty if there is none. */
	public String partLabel() {
		return (this.part != null) ? this.part.label() : "";
	}

	public @Nullable YearSpan years() {
		return this.years;
	}

	/** What it shows, as Markdown. */
	public @Nullable String summary() {
		return this.summary;
	}

	public List<String> sources() {
		return this.sources;
	}

	/** The day on which the record was added to the dataset, where it is given. */
	public @Nullable LocalDate added() {
		return this.added;
	}

	/** The works shown in it or together with it. */
	public List<ShownWork> works() {
		return this.works;
	}

	public List<Contribution> contributions() {
		return this.contributions;
	}

	/** Its showings in the order of the dataset, at least one. */
	public List<Showing> showings() {
		return this.showings;
	}

}
