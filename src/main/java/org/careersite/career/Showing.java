package org.careersite.career;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Folding;
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

	@Embedded
	private Place place;

	/** The place as it is searched. */
	@Column(length = 20_000)
	private String folded;

	@Embedded
	@EmbeddedColumnNaming("opens_%s")
	private @Nullable PartialDate opens;

	@Embedded
	@EmbeddedColumnNaming("closes_%s")
	private @Nullable PartialDate closes;

	/** From its opening to its closing, or the one year that is known, or none. */
	@Embedded
	private @Nullable YearSpan years;

	private boolean permanent;

	private boolean planned;

	@Column(length = 2000)
	private @Nullable String note;

	protected Showing() {
	}

	Showing(Exhibition exhibition, int position, Details details) {
		this.slug = exhibition.slug() + "-" + position;
		this.exhibition = exhibition;
		this.position = position;
		this.place = details.place();
		this.folded = Folding.foldName(details.place().toString());
		this.opens = details.opens();
		this.closes = details.closes();
		this.years = details.years();
		this.permanent = details.permanent();
		this.planned = details.planned();
		this.note = details.note();
	}

	public String slug() {
		return this.slug;
	}

	public Exhibition exhibition() {
		return this.exhibition;
	}

	public Place place() {
		return this.place;
	}

	public @Nullable PartialDate opens() {
		return this.opens;
	}

	public @Nullable PartialDate closes() {
		return this.closes;
	}

	/** Its first day that is known; none if no date is. */
	public @Nullable PartialDate begins() {
		return (this.opens != null) ? this.opens : this.closes;
	}

	/** {@code autumn 2018 to March 2019}; none if no date is known. */
	public @Nullable String dates() {
		if (this.closes == null) {
			return (this.opens != null) ? this.opens.toString() : null;
		}
		return ((this.opens != null) ? this.opens + " to " : "until ") + this.closes;
	}

	/** Whether it stays there for good. */
	public boolean permanent() {
		return this.permanent;
	}

	/** Whether it was only announced, as far as the source knows. */
	public boolean planned() {
		return this.planned;
	}

	public @Nullable String note() {
		return this.note;
	}

	/** The years it was open in, as far as its dates are known. */
	public @Nullable YearSpan years() {
		return this.years;
	}

	/**
	 * What is known of a showing.
	 *
	 * @param place where
	 * @param opens its first day, where known
	 * @param closes its last day, where known, not before the first
	 * @param permanent whether it stays there for good
	 * @param planned whether it was only announced
	 * @param note what else is known, as Markdown
	 */
	public record Details(@JsonUnwrapped Place place, @Nullable PartialDate opens, @Nullable PartialDate closes,
			boolean permanent, boolean planned, @Nullable String note) {

		private @Nullable YearSpan years() {
			PartialDate first = (this.opens != null) ? this.opens : this.closes;
			PartialDate last = (this.closes != null) ? this.closes : this.opens;
			return (first != null && last != null) ? new YearSpan(first.year(), last.year()) : null;
		}

	}

}
