package org.careersite.home;

import org.jspecify.annotations.Nullable;

/**
 * A mark that runs for years, with its label.
 *
 * @param mark what it marks
 * @param start where the bar starts
 * @param end where it ends
 * @param label what it says; none where bars are drawn without
 * @param place where its label stands
 */
record Bar(Mark mark, double start, double end, @Nullable Label label, Place place) implements RowPacking.Extent {

	/** The space between a bar and its label. */
	static final double PAD = 4;

	/**
	 * The bar of a mark, its label in it if it fits, else right of it, or left of it
	 * where the chart ends.
	 */
	static Bar labelled(Mark mark, Axis axis, double length) {
		Bar bare = bare(mark, axis);
		Label label = Label.of(mark.title());
		if (label.width() + 2 * PAD <= bare.end - bare.start) {
			return new Bar(mark, bare.start, bare.end, label, Place.INSIDE);
		}
		boolean fits = bare.end + PAD + label.width() <= length;
		return new Bar(mark, bare.start, bare.end, label, fits ? Place.AFTER : Place.BEFORE);
	}

	/** The bar of a mark without a label. */
	static Bar bare(Mark mark, Axis axis) {
		return new Bar(mark, axis.from(mark.years().first()) + 0.5, axis.to(mark.years().last()) - 0.5, null,
				Place.INSIDE);
	}

	/** Where the bar or its label starts. */
	@Override
	public double from() {
		return (this.place == Place.BEFORE) ? labelStart() : this.start;
	}

	/** Where the bar or its label ends. */
	@Override
	public double to() {
		return (this.place == Place.AFTER) ? labelStart() + width() : this.end;
	}

	/** Where the label starts. */
	double labelStart() {
		return switch (this.place) {
			case INSIDE -> this.start + PAD;
			case AFTER -> this.end + PAD;
			case BEFORE -> this.start - PAD - width();
		};
	}

	private double width() {
		return (this.label == null) ? 0 : this.label.width();
	}

	/** Where a label stands. */
	enum Place {

		INSIDE, AFTER, BEFORE

	}

}
