package org.careersite.career;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearQuery;
import org.jspecify.annotations.Nullable;

/**
 * Whose career it is. There is just one; every page names this person.
 */
@Entity
public class Subject {

	@Id
	private String name;

	@Embedded
	private PartialDate birthDate;

	private @Nullable String birthPlace;

	private @Nullable String nationality;

	private List<String> occupations;

	@Column(nullable = false, length = 4000)
	private String summary;

	private List<String> sources;

	/** The sections of the source text, in its order. */
	private List<String> sections;

	private @Nullable LocalDate published;

	private @Nullable LocalDate updated;

	protected Subject() {
	}

	public Subject(String name, PartialDate birthDate, @Nullable String birthPlace, @Nullable String nationality,
			List<String> occupations, String summary, List<String> sources, List<String> sections,
			@Nullable LocalDate published, @Nullable LocalDate updated) {
		this.name = name;
		this.birthDate = birthDate;
		this.birthPlace = birthPlace;
		this.nationality = nationality;
		this.occupations = List.copyOf(occupations);
		this.summary = summary;
		this.sources = List.copyOf(sources);
		this.sections = List.copyOf(sections);
		this.published = published;
		this.updated = updated;
	}

	public String name() {
		return this.name;
	}

	public PartialDate birthDate() {
		return this.birthDate;
	}

	public @Nullable String birthPlace() {
		return this.birthPlace;
	}

	public @Nullable String nationality() {
		return this.nationality;
	}

	public List<String> occupations() {
		return this.occupations;
	}

	/** One paragraph, as Markdown. */
	public String summary() {
		return this.summary;
	}

	public List<String> sources() {
		return this.sources;
	}

	public List<String> sections() {
		return this.sections;
	}

	/**
	 * The day on which the career was first published, where it is given: that of each
	 * record that has no day of its own.
	 */
	public @Nullable LocalDate published() {
		return this.published;
	}

	/** The day on which the facts of the career were last changed, where it is given. */
	public @Nullable LocalDate updated() {
		return this.updated;
	}

	/**
	 * The age that the person reaches in a year, or none in the years before the birth.
	 */
	public @Nullable Integer ageIn(int year) {
		return (year < this.birthDate.year()) ? null : year - this.birthDate.year();
	}

	/**
	 * The ages in a year or in several, in words that hold from the first day to the
	 * last: {@code Turned 43}, {@code Aged 45–55}; none before the birth.
	 */
	public @Nullable String ages(YearQuery span) {
		Integer last = ageIn(span.to());
		if (last == null) {
			return null;
		}
		if (span.isYear()) {
			return (last == 0) ? "Born" : "Turned " + last;
		}
		return "Aged " + Math.max(0, span.from() - this.birthDate.year() - 1) + "–" + last;
	}

}
