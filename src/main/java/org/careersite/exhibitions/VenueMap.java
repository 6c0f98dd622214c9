package org.careersite.exhibitions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.careersite.career.Exhibition;
import org.careersite.career.Place;
import org.careersite.career.Showing;

/**
 * Where exhibitions were shown: a numbered dot a city on a map of the world, and the same
 * as a list. The numbers follow the order in which the list of exhibitions names the
 * cities first.
 *
 * @param elsewhere what was shown where no coordinates are known
 */
record VenueMap(List<Dot> dots, List<VenueLine> elsewhere) {

	/** How far a dot reaches, in units of the picture. */
	static final int RADIUS = 13;

	/** How far the centres of two dots are from each other at least. */
	static final int APART = 2 * RADIUS + 2;

	/** How many dots the map holds before those near each other become one. */
	static final int MOST = 60;

	static VenueMap of(List<Exhibition> exhibitions) {
		Map<Object, VenueGroup> cities = new LinkedHashMap<>();
		List<VenueLine> elsewhere = new ArrayList<>();
		for (Exhibition exhibition : exhibitions) {
			for (Showing showing : exhibition.showings()) {
				Place place = showing.place();
				VenueLine line = VenueLine.of(showing);
				if (place.latitude() == null || place.longitude() == null) {
					elsewhere.add(line);
				}
				else {
					MapPoint at = MapPoint.of(place.latitude(), place.longitude());
					String name = place.area().isEmpty() ? place.toString() : place.area();
					cities.merge((place.city() != null) ? name : at, new VenueGroup(at, name, 0, List.of(line)),
							(city, more) -> city.and(more, 0));
				}
			}
		}
		return new VenueMap(dots(List.copyOf(cities.values())), elsewhere);
	}

	private static List<Dot> dots(List<VenueGroup> cities) {
		List<VenueGroup> groups = VenueGroup.atMost(MOST, cities);
		List<MapPoint> spots = MapPoint.spread(groups.stream().map(VenueGroup::at).toList(), APART, RADIUS + 2);
		return IntStream.range(0, groups.size())
			.mapToObj((at) -> new Dot(at + 1, spots.get(at), groups.get(at)))
			.toList();
	}

	/** Whether there is anything to draw. */
	public boolean drawn() {
		return !this.dots.isEmpty();
	}

	/** How many places the dots stand for. */
	public int places() {
		return this.dots.stream().mapToInt((dot) -> dot.group().others() + 1).sum();
	}

	/** Whether a dot stands for what was only announced. */
	public boolean announced() {
		return this.dots.stream().anyMatch(Dot::planned);
	}

	/** The part of the plane that the picture shows, as SVG writes it. */
	public String viewBox() {
		return "0 0 " + MapPoint.WIDTH + " " + MapPoint.HEIGHT;
	}

	public int radius() {
		return RADIUS;
	}

	/**
	 * A place on the map.
	 *
	 * @param number what stands in the dot and before its place in the list
	 * @param spot where the dot is drawn, beside other dots
	 * @param group where it belongs, and what was shown there
	 */
	record Dot(int number, MapPoint spot, VenueGroup group) {

		/** Whether nothing has been shown there yet. */
		public boolean planned() {
			return this.group.showings().stream().allMatch(VenueLine::planned);
		}

		/** Whether the dot had to leave the place where it belongs. */
		public boolean moved() {
			return !this.spot.equals(this.group.at());
		}

	}

}
