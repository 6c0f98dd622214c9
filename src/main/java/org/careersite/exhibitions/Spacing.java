package org.careersite.exhibitions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Moves the dots of a map apart, so that none lies on another. Each dot in turn takes the
 * free spot nearest to where it belongs: the first dots stay, later ones give way.
 */
final class Spacing {

	/** How finely the free spots are looked for, in units of the picture. */
	private static final double STEP = 1;

	private static final int DIRECTIONS = 48;

	private Spacing() {
	}

	/**
	 * Where the dots can stand, in the order of the places they belong to.
	 * @param places where they belong
	 * @param apart how far any two must be from each other
	 * @param margin how far each must be from the edges of the map
	 * @throws IllegalArgumentException if the map is too small for so many
	 */
	static List<MapPoint> apart(List<MapPoint> places, double apart, double margin) {
		List<MapPoint> taken = new ArrayList<>();
		for (MapPoint place : places) {
			taken.add(around(place.within(margin)).filter((spot) -> spot.equals(spot.within(margin)))
				.filter((spot) -> taken.stream().allMatch((other) -> spot.distanceTo(other) >= apart))
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException("the map has no room for so many dots")));
		}
		return taken;
	}

	/** The point itself, then those around it, in ever wider rings. */
	private static Stream<MapPoint> around(MapPoint point) {
		Stream<MapPoint> rings = DoubleStream
			.iterate(STEP, (distance) -> distance <= MapPoint.WIDTH, (distance) -> distance + STEP)
			.boxed()
			.flatMap((distance) -> IntStream.range(0, DIRECTIONS)
				.mapToObj((direction) -> point.towards(2 * Math.PI * direction / DIRECTIONS, distance)));
		return Stream.concat(Stream.of(point), rings);
	}

}
