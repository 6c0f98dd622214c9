package org.careersite.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Moves the dots of a map apart, so that none lies on another or hides where another
 * belongs: each in turn takes the free spot nearest to its place, in ever wider rings. So
 * the first stay where they can, and later ones give way.
 */
final class DotLayout {

	/** How far a dot is from the edges of the map. */
	static final int MARGIN = VenueMap.RADIUS + 2;

	/** How far it is from a place that it does not stand on. */
	static final int CLEAR = VenueMap.RADIUS + 4;

	/** How far it is from its own, so that one sees the line between them. */
	static final int TIED = VenueMap.RADIUS + 10;

	/** In how many directions a free spot is looked for. */
	private static final int DIRECTIONS = 48;

	private DotLayout() {
	}

	/**
	 * Where the dots of places go. Where there is no room, one hides a place, or lies on
	 * another dot.
	 * @param seats the places, in units of the picture
	 * @param height of the picture
	 */
	static List<MapPoint> spread(List<MapPoint> seats, double height) {
		List<MapPoint> taken = new ArrayList<>();
		for (MapPoint seat : seats) {
			Predicate<MapPoint> free = (spot) -> taken.stream()
				.allMatch((other) -> spot.distanceTo(other) >= VenueMap.APART);
			Predicate<MapPoint> clear = (spot) -> (spot.equals(seat) || spot.distanceTo(seat) >= TIED)
					&& seats.stream().allMatch((other) -> other == seat || spot.distanceTo(other) >= CLEAR);
			taken.add(nearest(seat, height, free.and(clear)).or(() -> nearest(seat, height, free))
				.orElse(within(seat, height)));
		}
		return taken;
	}

	private static Optional<MapPoint> nearest(MapPoint seat, double height, Predicate<MapPoint> free) {
		MapPoint inside = within(seat, height);
		return IntStream.range(0, MapFrame.PICTURE * DIRECTIONS)
			.mapToObj((at) -> inside.towards(2 * Math.PI * (at % DIRECTIONS) / DIRECTIONS, at / DIRECTIONS))
			.filter((spot) -> spot.equals(within(spot, height)))
			.filter(free)
			.findFirst();
	}

	private static MapPoint within(MapPoint spot, double height) {
		return spot.within(MARGIN, MapFrame.PICTURE, height);
	}

}
