package org.careersite.home;

import java.util.Locale;

import org.careersite.career.snapshot.Category;

/**
 * The bands of the career at a glance, from top to bottom. What ran for years is a bar in
 * a band of its own.
 */
enum ChartBand {

	SERIES(Category.WORK, "Series"), WORK(Category.WORK, "Films and other works"),
	AWARD(Category.AWARD, Category.AWARD.label()), EXHIBITION(Category.EXHIBITION, Category.EXHIBITION.label()),
	PUBLICATION(Category.PUBLICATION, Category.PUBLICATION.label()), LIFE(Category.LIFE, Category.LIFE.label());

	private final Category lane;

	private final String label;

	ChartBand(Category lane, String label) {
		this.lane = lane;
		this.label = label;
	}

	/** The band whose marks stand for the records of a lane. */
	static ChartBand of(Category lane) {
		return valueOf(lane.name());
	}

	Category lane() {
		return this.lane;
	}

	/** Its name as the chart shows it. */
	String label() {
		return this.label;
	}

	/** The shape that stands for several of its records. */
	String shape() {
		return this.lane.name().toLowerCase(Locale.ROOT);
	}

}
