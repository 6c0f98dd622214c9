package org.careersite.home;

import java.util.Comparator;

import org.careersite.career.RecordType;

/**
 * A band of the career at a glance. What ran for years is a bar in a band of its own.
 *
 * @param lane whose records it shows
 * @param running whether it shows what ran for years
 */
record ChartBand(RecordType lane, boolean running) implements Comparable<ChartBand> {

	static final ChartBand SERIES = new ChartBand(RecordType.WORK, true);

	/** From top to bottom: series, then the lanes in their order. */
	private static final Comparator<ChartBand> ORDER = Comparator.comparing((ChartBand band) -> !band.running)
		.thenComparing(ChartBand::lane);

	/** The band whose marks stand for the records of a lane. */
	static ChartBand of(RecordType lane) {
		return new ChartBand(lane, false);
	}

	/** Its name as the chart shows it. */
	String label() {
		return this.running ? "Series" : (this.lane == RecordType.WORK) ? "Films and other works" : this.lane.label();
	}

	/** The shape that stands for several of its records. */
	String shape() {
		return this.lane.mark();
	}

	@Override
	public int compareTo(ChartBand other) {
		return ORDER.compare(this, other);
	}

}
