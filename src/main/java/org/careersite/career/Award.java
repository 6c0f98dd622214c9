package org.careersite.career;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.careersite.career.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A prize, nomination, mention or honour of one year, from an {@link AwardBody}, for a
 * {@link Work}, a {@link Publication} or the person.
 */
@Entity
public class Award extends CareerRecord {

	/** Its place in the dataset, which orders the awards of one year. */
	private int position;

	@ManyToOne(optional = false, fetch = FetchType.LAZY)
	private AwardBody body;

	private @Nullable String prize;

	@Column(name = "award_year")
	private int year;

	private @Nullable String category;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	@Column(name = "award_count")
	private int count;

	private For object;

	@Column(length = 2000)
	private @Nullable String note;

	protected Award() {
	}

	@JsonCreator
	public Award(String slug, int position, AwardBody body, @Nullable String prize, int year, @Nullable String category,
			Outcome outcome, @Nullable Integer count, @JsonUnwrapped For object, @Nullable String note,
			List<String> sources, @Nullable LocalDate added) {
		super(slug, sources, added);
		if (count != null && count < 1) {
			throw new IllegalArgumentException("an award counts at least once");
		}
		this.position = position;
		this.body = body;
		this.prize = body.ownPrize((prize != null) ? prize : body.prize());
		this.year = year;
		this.category = category;
		this.outcome = outcome;
		this.count = (count != null) ? count : 1;
		this.object = object;
		this.note = note;
	}

	public AwardBody body() {
		return this.body;
	}

	/** The name of the prize, where it is not that of the body. */
	public @Nullable String prize() {
		return this.prize;
	}

	public int year() {
		return this.year;
	}

	public @Nullable String category() {
		return Language.translatedIfAny(this.category);
	}

	public Outcome outcome() {
		return this.outcome;
	}

	/** How many of them the record stands for; 1 for most. */
	public int count() {
		return this.count;
	}

	public For object() {
		return this.object;
	}

	/** Why the tie is inferred, or what else is known, as Markdown. */
	public @Nullable String note() {
		return Language.translatedIfAny(this.note);
	}

	@Override
	public Stream<String> prose() {
		return Stream.ofNullable(note());
	}

	/**
	 * What an award was for. A work and a publication exclude each other; with neither it
	 * was for the person, or the source does not say.
	 *
	 * @param creditedAs the role that the person was credited with, where the source says
	 */
	@Embeddable
	public record For(@ManyToOne(fetch = FetchType.LAZY) @Nullable Work work,
			@ManyToOne(fetch = FetchType.LAZY) @Nullable Publication publication, @Nullable String episode,
			@Nullable String creditedAs, @Enumerated(EnumType.STRING) Basis basis) {

		public For {
			basis = Objects.requireNonNullElse(basis, Basis.STATED);
			if (work != null && publication != null) {
				throw new IllegalArgumentException("an award is for a work or for a publication, not for both");
			}
		}

	}

}
