package org.careersite.career;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Messages;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * One venue of an {@link Exhibition}, with the dates it was there.
 */
@Entity
@Table(indexes = @Index(columnList = "first_year"))
public class Showing {

	/** The exhibition's slug and a number. */
	@Id
	private String slug;

	@ManyToOne(optional = false, fetch = FetchType.LAZY)
	private Exhibition exhibition;

	private int position;

	private Details details;

	/** From its opening to its closing, or the one year that is known, or none. */
	private @Nullable YearSpan years;

	protected Showing() {
	}

	Showing(Exhibition exhibition, int position, Details details) {
		this.slug = exhibition.slug() + "-" + position;
		this.exhibition = exhibition;
		this.position = position;
		this.details = details;
		this.years = details.years();
	}

	public String slug() {
		return this.slug;
	}

	public Exhibition exhibition() {
		return this.exhibition;
	}

	public Place place() {
		return this.details.place;
	}

	/** What else is known of it. */
	public Details details() {
		return this.details;
	}

	/** Its first day that is known; none if no date is. */
	public @Nullable PartialDate begins() {
		PartialDate opens = this.details.opens;
		return (opens != null) ? opens : this.details.closes;
	}

	/** {@code autumn 2018 to March 2019}; none if no date is known. */
	public @Nullable String dates() {
		PartialDate opens = this.details.opens;
		PartialDate closes = this.details.closes;
		if (closes == null) {
			return (opens != null) ? opens.toString() : null;
		}
		return (opens != null) ? Messages.get("showing.dates", opens, closes) : Messages.get("showing.until", closes);
	}

	/** The years it was open in, as far as its dates are known. */
	public @Nullable YearSpan years() {
		return this.years;
	}

	/**
	 * What is known of a showing.
	 *
	 * @param permanent whether it stays there for good
	 * @param planned whether it was only announced, as far as the source knows
	 */
	@Embeddable
	public record Details(@JsonUnwrapped Place place, @EmbeddedColumnNaming("opens_%s") @Nullable PartialDate opens,
			@EmbeddedColumnNaming("closes_%s") @Nullable PartialDate closes, boolean permanent, boolean planned,
			@Column(length = 2000) @Nullable String note) {

		private @Nullable YearSpan years() {
			PartialDate first = (this.opens != null) ? this.opens : this.closes;
			PartialDate last = (this.closes != null) ? this.closes : this.opens;
			return (first != null && last != null) ? new YearSpan(first.year(), last.year()) : null;
		}

	}

}
