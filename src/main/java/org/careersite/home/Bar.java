package org.careersite.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A mark that runs for years, with its label, in a row where nothing touches it.
 *
 * @param mark what it marks
 * @param row its row, from 0
 * @param start where the bar starts
 * @param end where it ends
 * @param label what it says, shortened if it is long; empty where bars are drawn without
 * @param place where its label stands
 */
record Bar(Mark mark, int row, double start, double end, String label, Place place) {

	/** The space between a bar and its label. */
	static final double PAD = 4;

	/** The least space between two in a row. */
	static final double GAP = 7;

	/** The widest label; one that is longer is shortened. */
	static final double WIDEST = 280;

	private static final double SIZE = 11;

	private static final String NARROW = "iljtfrI.,:;'’!|()[] -";

	private static final String BROAD = "mwMWGOQDHN&@%…—";

	/**
	 * The bar of a mark, its label in it if it fits, else right of it, or left of it
	 * where the chart ends.
	 */
	static Bar labelled(Mark mark, Axis axis, double length) {
		Bar bare = bare(mark, axis);
		String label = mark.title();
		for (int end = label.length(); width(label) > WIDEST; end--) {
			label = mark.title().substring(0, end).strip() + "…";
		}
		boolean inside = width(label) + 2 * PAD <= bare.end - bare.start;
		boolean fits = bare.end + PAD + width(label) <= length;
		return new Bar(mark, 0, bare.start, bare.end, label, inside ? Place.INSIDE : fits ? Place.AFTER : Place.BEFORE);
	}

	/** The bar of a mark without a label. */
	static Bar bare(Mark mark, Axis axis) {
		return new Bar(mark, 0, axis.from(mark.years().first()) + 0.5, axis.to(mark.years().last()) - 0.5, "",
				Place.INSIDE);
	}

	/**
	 * Each in the first row that is free from where it starts: as few rows as will do.
	 */
	static List<Bar> pack(List<Bar> bars) {
		Map<Integer, Double> ends = new HashMap<>();
		List<Bar> packed = new ArrayList<>();
		for (Bar bar : bars.stream().sorted(Comparator.comparingDouble(Bar::from)).toList()) {
			int row = 0;
			while (ends.getOrDefault(row, Double.NEGATIVE_INFINITY) + GAP > bar.from()) {
				row++;
			}
			ends.put(row, bar.to());
			packed.add(new Bar(bar.mark, row, bar.start, bar.end, bar.label, bar.place));
		}
		return packed;
	}

	/** Where the bar or its label starts. */
	double from() {
		return (this.place == Place.BEFORE) ? labelStart() : this.start;
	}

	/** Where the bar or its label ends. */
	double to() {
		return (this.place == Place.AFTER) ? labelStart() + width(this.label) : this.end;
	}

	/** Where the label starts. */
	double labelStart() {
		return switch (this.place) {
			case INSIDE -> this.start + PAD;
			case AFTER -> this.end + PAD;
			case BEFORE -> this.start - PAD - width(this.label);
		};
	}

	/** Where the bar starts, in whole pixels. */
	public int x() {
		return ChartLayout.round(this.start);
	}

	/** How long it is, in whole pixels. */
	public int width() {
		return Math.max(1, ChartLayout.round(this.end) - x());
	}

	/** Where the label starts, or ends if it stands before the bar, in whole pixels. */
	public int labelX() {
		return ChartLayout.round((this.place == Place.BEFORE) ? this.start - PAD : labelStart());
	}

	/** How wide a label is, rather too much than too little. */
	static double width(String label) {
		return label.codePoints().mapToDouble(Bar::share).sum() * SIZE;
	}

	/** The share of the font's size that a letter takes. */
	private static double share(int letter) {
		if (letter > 0x2e7f) {
			return 1.05;
		}
		if (NARROW.indexOf(letter) >= 0) {
			return 0.36;
		}
		if (BROAD.indexOf(letter) >= 0) {
			return 0.88;
		}
		return Character.isUpperCase(letter) ? 0.68 : 0.54;
	}

	/** Where a label stands. */
	enum Place {

		INSIDE, AFTER, BEFORE

	}

}
