package org.careersite.maps;

/**
 * A point of the world map, or of a picture of a part of it, to a tenth of a unit.
 * <p>
 * The projection is <a href="https://doi.org/10.1080/13658816.2018.1504949">Equal
 * Earth</a>, the same as in {@code src/map/make-world.mjs}, which draws the outlines:
 * whoever changes one changes both.
 *
 * @param x from the left edge
 * @param y from the upper edge
 */
record MapPoint(double x, double y) {

	/** How wide the picture is: the whole of the equator. */
	static final int WIDTH = 1000;

	/** How high it is: from the North Pole to just south of Tierra del Fuego. */
	static final int HEIGHT = 442;

	private static final int EQUATOR = 245;

	/**
	 * The meridian in the middle. So the edge of the map runs through the Bering Strait
	 * and cuts no mainland.
	 */
	private static final double CENTRE = 11.5;

	/** Half the length of the equator on a globe with the radius 1. */
	private static final double HALF_EQUATOR = 2.7066299836;

	private static final double SCALE = WIDTH / 2 / HALF_EQUATOR;

	MapPoint {
		x = Math.round(x * 10) / 10.0;
		y = Math.round(y * 10) / 10.0;
	}

	/**
	 * Where a place lies on the map. What lies south of the map has a greater {@code y}
	 * than its height.
	 * @param latitude in degrees north
	 * @param longitude in degrees east
	 */
	static MapPoint of(double latitude, double longitude) {
		double east = (longitude - CENTRE < -180) ? longitude - CENTRE + 360 : longitude - CENTRE;
		double theta = Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(latitude)));
		double t2 = theta * theta;
		double t6 = t2 * t2 * t2;
		double across = Math.toRadians(east) * Math.cos(theta)
				/ (Math.sqrt(3) / 2 * (1.340264 - 0.243318 * t2 + t6 * (0.006251 + 0.034164 * t2)));
		double up = theta * (1.340264 - 0.081106 * t2 + t6 * (0.000893 + 0.003796 * t2));
		return new MapPoint(WIDTH / 2 + SCALE * across, EQUATOR - SCALE * up);
	}

	/** The point so far from this one in a direction. */
	MapPoint towards(double angle, double distance) {
		return new MapPoint(this.x + distance * Math.cos(angle), this.y + distance * Math.sin(angle));
	}

	double distanceTo(MapPoint other) {
		return Math.hypot(this.x - other.x, this.y - other.y);
	}

	/** The point nearest to this one that keeps off the edges of a picture. */
	MapPoint within(double margin, double width, double height) {
		return new MapPoint(Math.max(margin, Math.min(width - margin, this.x)),
				Math.max(margin, Math.min(height - margin, this.y)));
	}

}
