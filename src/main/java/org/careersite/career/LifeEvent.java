package org.careersite.career;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.text.Labelled;
import org.careersite.career.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in the life, with the records it concerns.
 */
@Entity
public class LifeEvent extends CareerRecord {

	/** Its place in the dataset, which orders events of the same date. */
	private int position;

	private @Nullable PartialDate date;

	@Column(nullable = false, length = 500)
	private String title;

	@Column(length = 4000)
	private @Nullable String text;

	private @Nullable String place;

	private Term theme;

	@ManyToMany
	private List<Work> works;

	@ManyToMany
	private List<Exhibition> exhibitions;

	@ManyToMany
	private List<Publication> publications;

	@ElementCollection
	private List<Contribution> contributions;

	protected LifeEvent() {
	}

	@JsonCreator
	public LifeEvent(String slug, int position, @Nullable PartialDate date, String title, @Nullable String text,
			@Nullable String place, Term theme, List<Work> works, List<Exhibition> exhibitions,
			List<Publication> publications, List<Contribution> people, List<String> sources,
			@Nullable LocalDate added) {
		super(slug, sources, added);
		this.position = position;
		this.date = date;
		this.title = title;
		this.text = text;
		this.place = place;
		this.theme = theme;
		this.works = List.copyOf(works);
		this.exhibitions = List.copyOf(exhibitions);
		this.publications = List.copyOf(publications);
		this.contributions = List.copyOf(people);
	}

	/** When, or none where the source gives no date. */
	public @Nullable PartialDate date() {
		return this.date;
	}

	/** One line of Markdown without links. */
	public String title() {
		return Language.translated(this.title);
	}

	/** What happened, as Markdown. */
	public @Nullable String text() {
		return Language.translatedIfAny(this.text);
	}

	@Override
	public Stream<String> prose() {
		return Stream.ofNullable(text());
	}

	public @Nullable String place() {
		return Language.translatedIfAny(this.place);
	}

	/** What it is about, in terms of {@link Theme}. */
	public Term theme() {
		return this.theme;
	}

	public List<Work> works() {
		return this.works;
	}

	public List<Exhibition> exhibitions() {
		return this.exhibitions;
	}

	public List<Publication> publications() {
		return this.publications;
	}

	public List<Contribution> contributions() {
		return this.contributions;
	}

	/** What a {@link LifeEvent} is about. */
	public enum Theme implements Labelled {

		LIFE, STUDY, CAREER, TEACHING, JURY, COLLECTING, PUBLIC_LIFE, FAMILY, TRAVEL, RESEARCH, PERFORMANCE

	}

}
