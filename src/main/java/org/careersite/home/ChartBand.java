package org.careersite.home;

import java.util.Comparator;

import org.careersite.career.RecordType;
import org.careersite.career.text.Messages;

/**
 * A band of the career at a glance: the records of a lane, or those of them that ran for
 * years.
 */
record ChartBand(RecordType lane, boolean running) implements Comparable<ChartBand> {

	static final ChartBand SERIES = new ChartBand(RecordType.WORK, true);

	/** From top to bottom: series, then the lanes in their order. */
	private static final Comparator<ChartBand> ORDER = Comparator.comparing((ChartBand band) -> !band.running)
		.thenComparing(ChartBand::lane);

	static ChartBand of(RecordType lane) {
		return new ChartBand(lane, false);
	}

	String label() {
		return this.running ? Messages.get("home.chart.series")
				: (this.lane == RecordType.WORK) ? Messages.get("home.chart.other-works") : this.lane.label();
	}

	/** Its name in the style sheet, which is also the shape of its marks. */
	String shape() {
		return this.lane.mark();
	}

	@Override
	public int compareTo(ChartBand other) {
		return ORDER.compare(this, other);
	}

}
