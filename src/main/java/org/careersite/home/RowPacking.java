package org.careersite.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays what takes space along a line into as few rows as will do, so that nothing in a
 * row touches.
 */
final class RowPacking {

	/** The least space between two in a row. */
	static final double GAP = 7;

	private RowPacking() {
	}

	/** Each with its row: the first that is free from where it starts. */
	static <T extends Extent> List<Row<T>> pack(List<T> extents) {
		List<Double> ends = new ArrayList<>();
		List<Row<T>> packed = new ArrayList<>();
		for (T extent : extents.stream().sorted(Comparator.comparingDouble(Extent::from)).toList()) {
			int row = 0;
			while (row < ends.size() && ends.get(row) + GAP > extent.from()) {
				row++;
			}
			if (row == ends.size()) {
				ends.add(extent.to());
			}
			ends.set(row, extent.to());
			packed.add(new Row<>(row, extent));
		}
		return packed;
	}

	/** What takes space from one point to another. */
	interface Extent {

		double from();

		double to();

	}

	/**
	 * Something in its row.
	 *
	 * @param number the row, from 0
	 * @param extent what lies in it
	 */
	record Row<T extends Extent>(int number, T extent) {
	}

}
