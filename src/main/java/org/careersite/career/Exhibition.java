package org.careersite.career;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.CascadeType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Labelled;
import org.careersite.career.text.Language;
import org.careersite.career.text.Title;
import org.jspecify.annotations.Nullable;

/**
 * A show, or a piece that was shown in several places: one {@link Showing} a venue.
 */
@Entity
public class Exhibition extends TitledRecord {

	private @Nullable Term part;

	/** From the first showing to the last, without those only planned, if known. */
	private @Nullable YearSpan years;

	@ElementCollection
	private List<ShownWork> works;

	@OneToMany(mappedBy = "exhibition", cascade = CascadeType.PERSIST)
	@OrderBy("position")
	private List<Showing> showings = new ArrayList<>();

	protected Exhibition() {
	}

	@SuppressWarnings("this-escape")
	@JsonCreator
	public Exhibition(String slug, @JsonUnwrapped Title title, @Nullable Term part, List<Showing.Details> showings,
			List<ShownWork> works, List<Contribution> collaborators, @Nullable String summary, List<String> sources,
			boolean selected, @Nullable LocalDate added) {
		super(slug, title, collaborators, summary, sources, selected, added);
		if (showings.isEmpty()) {
			throw new IllegalArgumentException("an exhibition has at least one showing");
		}
		this.part = part;
		this.works = List.copyOf(works);
		showings.forEach((details) -> this.showings.add(new Showing(this, this.showings.size() + 1, details)));
		this.years = this.showings.stream()
			.map(Showing::years)
			.filter(Objects::nonNull)
			.reduce(YearSpan::and)
			.orElse(null);
	}

	/**
	 * The person's part in it, in terms of {@link Part}; none where the source has none.
	 */
	public @Nullable Term part() {
		return this.part;
	}

	/** The part as pages show it; empty if there is none. */
	public String partLabel() {
		return (this.part != null) ? this.part.label() : "";
	}

	@Override
	public @Nullable YearSpan years() {
		return this.years;
	}

	/** The works shown in it or together with it. */
	public List<ShownWork> works() {
		return this.works;
	}

	/** Its showings in the order of the dataset, at least one. */
	public List<Showing> showings() {
		return this.showings;
	}

	@Override
	public Stream<String> prose() {
		return Stream
			.of(super.prose(), this.works.stream().map(ShownWork::note),
					this.showings.stream().map((showing) -> showing.details().note()))
			.flatMap((texts) -> texts)
			.flatMap((text) -> Stream.ofNullable(Language.translatedIfAny(text)));
	}

	/** The person's part in an {@link Exhibition}. */
	public enum Part implements Labelled {

		SOLO, OWN_WORK, COLLABORATION, GROUP, COLLECTION, ORGANISER, SPONSOR, BROADCAST, CURATOR

	}

}
