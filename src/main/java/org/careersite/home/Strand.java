package org.careersite.home;

import java.util.Locale;

import org.careersite.career.Lane;

/**
 * The strands of the career at a glance, from top to bottom. What ran for years is a bar
 * in a strand of its own.
 */
enum Strand {

	SERIES(Lane.WORK, "Series"), WORK(Lane.WORK, "Films and other works"), AWARD(Lane.AWARD, Lane.AWARD.label()),
	EXHIBITION(Lane.EXHIBITION, Lane.EXHIBITION.label()), PUBLICATION(Lane.PUBLICATION, Lane.PUBLICATION.label()),
	LIFE(Lane.LIFE, Lane.LIFE.label());

	private final Lane lane;

	private final String label;

	Strand(Lane lane, String label) {
		this.lane = lane;
		this.label = label;
	}

	/** The strand whose marks stand for the records of a lane. */
	static Strand of(Lane lane) {
		return valueOf(lane.name());
	}

	Lane lane() {
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
