package org.careersite.maps;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The part of the world that a map shows, in units of the world: where its places are,
 * with a margin. Every map is drawn as wide as a phone, and so high as its part of the
 * world asks for.
 */
record MapFrame(double x, double y, double width, double height) {

	/** How wide a map is drawn, in units of the picture. */
	static final int PICTURE = 360;

	/** How much of the world a map shows at least, so that it can be recognised. */
	private static final double LEAST = 90;

	/** How much wider the map is than what lies between its outermost places. */
	private static final double MARGIN = 1.35;

	private static final double LOWEST = 0.55;

	private static final double HIGHEST = 0.8;

	MapFrame {
		x = tenth(x);
		y = tenth(y);
		width = tenth(width);
		height = tenth(height);
	}

	static MapFrame around(List<MapPoint> places) {
		DoubleSummaryStatistics across = places.stream().collect(Collectors.summarizingDouble(MapPoint::x));
		DoubleSummaryStatistics down = places.stream().collect(Collectors.summarizingDouble(MapPoint::y));
		double depth = extent(down);
		double width = Math.min(MapPoint.WIDTH, Math.max(LEAST, Math.max(extent(across), depth / HIGHEST)));
		double height = Math.min(MapPoint.HEIGHT, Math.max(depth, width * LOWEST));
		return new MapFrame(from(across, width, MapPoint.WIDTH), from(down, height, MapPoint.HEIGHT), width, height);
	}

	/** Where a point of the world is drawn. */
	MapPoint drawn(MapPoint point) {
		return new MapPoint((point.x() - this.x) * scale(), (point.y() - this.y) * scale());
	}

	/** How high the map is drawn. */
	public long pictureHeight() {
		return Math.round(this.height * scale());
	}

	/** The part of the world, as SVG writes it. */
	public String viewBox() {
		return this.x + " " + this.y + " " + this.width + " " + this.height;
	}

	private double scale() {
		return PICTURE / this.width;
	}

	private static double extent(DoubleSummaryStatistics places) {
		return (places.getMax() - places.getMin()) * MARGIN;
	}

	/** Centred on the places, and within the world. */
	private static double from(DoubleSummaryStatistics places, double size, int world) {
		double middle = (places.getMin() + places.getMax()) / 2;
		return Math.max(0, Math.min(world - size, middle - size / 2));
	}

	private static double tenth(double value) {
		return Math.round(value * 10) / 10.0;
	}

}
