package org.careersite.career;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * A dated record of any lane, as far as one needs to know it to find, count and order it.
 *
 * @param lane the strand of the career it belongs to
 * @param slug its key
 * @param date when it began or happened
 * @param years the years it spans
 * @param outcome what came of it, if it is an award
 * @param number how many it counts, if it is an award; 1 for all others
 * @param forPublication whether it is an award for a publication
 */
public record Moment(Category lane, String slug, PartialDate date, YearSpan years, @Nullable Outcome outcome,
		int number, boolean forPublication) {

	/** By date; of one date the life first, then the lanes in their order. */
	public static final Comparator<Moment> ORDER = Comparator.comparing(Moment::date).thenComparing(Moment::lane);

	/** A publication or an event. */
	public Moment(Category lane, String slug, PartialDate date) {
		this(lane, slug, date, YearSpan.of(date.year()), null, 1, false);
	}

	/** A work. */
	public Moment(String slug, YearSpan years) {
		this(Category.WORK, slug, PartialDate.of(years.first()), years, null, 1, false);
	}

	/** An award. */
	public Moment(String slug, int year, Outcome outcome, int count, boolean forPublication) {
		this(Category.AWARD, slug, PartialDate.of(year), YearSpan.of(year), outcome, count, forPublication);
	}

	/** A showing, of which one date is known at least. */
	public Moment(String slug, @Nullable PartialDate opens, @Nullable PartialDate closes, YearSpan years) {
		this(Category.EXHIBITION, slug, first(opens, closes, years), years, null, 1, false);
	}

	private static PartialDate first(@Nullable PartialDate opens, @Nullable PartialDate closes, YearSpan years) {
		if (opens != null) {
			return opens;
		}
		return (closes != null) ? closes : PartialDate.of(years.first());
	}

}
