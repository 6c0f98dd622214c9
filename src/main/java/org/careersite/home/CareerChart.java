package org.careersite.home;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The career at a glance, years from left to right: what its template prints, in the
 * units of its view box.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param rules the years that are ruled
 * @param bands the bands, from top to bottom
 */
record CareerChart(int width, int height, List<Rule> rules, List<Band> bands) {

	/** A line across all bands, where a year starts. */
	record Rule(int x, String label) {
	}

	/**
	 * A band.
	 *
	 * @param shape what it is called in the style sheet
	 * @param label its name
	 * @param top where it starts, which is where its name stands
	 * @param floor where its marks stand
	 * @param bars what ran for years
	 * @param stacks everything else, by year
	 */
	record Band(String shape, String label, int top, int floor, List<Bar> bars, List<Stack> stacks) {

		/** The upper edge of one of its bars. */
		public int y(Bar bar) {
			return this.top + ChartLayout.NAME + bar.row() * ChartLayout.ROW;
		}

	}

	/**
	 * The marks of a year, on the floor of their band.
	 *
	 * @param x the middle of them
	 * @param height how many marks high it is
	 * @param spots from the floor up
	 */
	record Stack(int x, int height, List<Spot> spots) {
	}

	/**
	 * A record's mark, or one that stands for all records of a year.
	 *
	 * @param href the page of the record, or of the year
	 * @param name its name for those who do not see it
	 * @param shape what is drawn
	 * @param ys the middle of it, from the floor, once for each time the record counts
	 * @param number how many awards or other records it stands for, if it is not one
	 */
	record Spot(String href, String name, String shape, List<Integer> ys, @Nullable Long number) {
	}

}
