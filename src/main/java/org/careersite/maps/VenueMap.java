package org.careersite.maps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.careersite.career.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where the entries of a list were shown, or stand: a numbered dot a city, on a map of
 * each part of the world. The numbers follow the order in which the list names the cities
 * first, and stand there with each entry.
 *
 * @param panels the maps
 * @param numbers the dot of each entry whose coordinates are known, by its anchor
 * @param elsewhere how many entries have none
 */
public record VenueMap(List<Panel> panels, Map<String, Dot> numbers, int elsewhere) {

	/** How far a dot reaches, in units of the picture. */
	static final int RADIUS = 14;

	/** How far the centres of two dots are from each other at least. */
	static final int APART = 2 * RADIUS + 2;

	/** How many dots there are before those near each other become one. */
	static final int MOST = 24;

	/** How many maps there are at most. */
	static final int MOST_PANELS = 3;

	public static VenueMap of(List<Entry> entries) {
		Map<Object, VenueGroup> cities = new LinkedHashMap<>();
		int elsewhere = 0;
		for (Entry entry : entries) {
			Place place = entry.place();
			if (place.latitude() == null || place.longitude() == null) {
				elsewhere++;
				continue;
			}
			MapPoint point = MapPoint.of(place.latitude(), place.longitude());
			String name = place.area().isEmpty() ? place.toString() : place.area();
			cities.merge((place.city() != null) ? name : point,
					new VenueGroup(point, name, 0, List.of(entry.anchor()), entry.planned()),
					(city, more) -> city.and(more, 0));
		}
		List<VenueGroup> groups = VenueGroup.atMost(MOST, List.copyOf(cities.values()));
		List<Panel> panels = VenueGroup.regions(MOST_PANELS, groups)
			.stream()
			.map((region) -> Panel.of(region, groups))
			.toList();
		Map<String, Dot> numbers = new LinkedHashMap<>();
		panels.stream()
			.flatMap((panel) -> panel.dots.stream())
			.forEach((dot) -> dot.group.anchors().forEach((anchor) -> numbers.put(anchor, dot)));
		return new VenueMap(panels, numbers, elsewhere);
	}

	/** The dot of an entry; none where no coordinates are known. */
	public @Nullable Dot dot(String anchor) {
		return this.numbers.get(anchor);
	}

	public boolean drawn() {
		return !this.panels.isEmpty();
	}

	/** How many places the dots stand for. */
	public int places() {
		return dots().stream().mapToInt((dot) -> dot.group().others() + 1).sum();
	}

	/** Whether a dot stands for several places. */
	public boolean shared() {
		return dots().size() < places();
	}

	/** Whether a dot stands for what was only announced. */
	public boolean announced() {
		return dots().stream().anyMatch((dot) -> dot.group().planned());
	}

	/** Whether a dot had to leave the place where it belongs. */
	public boolean moved() {
		return dots().stream().anyMatch(Dot::moved);
	}

	List<Dot> dots() {
		return this.panels.stream().flatMap((panel) -> panel.dots.stream()).toList();
	}

	/**
	 * A line of a list that says where something was shown, or stands.
	 *
	 * @param planned whether it was only announced
	 */
	public record Entry(String anchor, Place place, boolean planned) {
	}

	/** A map of a part of the world. */
	record Panel(MapFrame frame, List<Dot> dots) {

		static Panel of(List<VenueGroup> region, List<VenueGroup> all) {
			MapFrame frame = MapFrame.around(region.stream().map(VenueGroup::at).toList());
			List<MapPoint> seats = region.stream().map((group) -> frame.drawn(group.at())).toList();
			List<MapPoint> spots = DotLayout.spread(seats, frame.pictureHeight());
			return new Panel(frame, IntStream.range(0, region.size())
				.mapToObj(
						(at) -> new Dot(all.indexOf(region.get(at)) + 1, seats.get(at), spots.get(at), region.get(at)))
				.toList());
		}

	}

	/**
	 * A place on a map.
	 *
	 * @param number what stands in the dot, and with each entry of the list
	 * @param seat where it belongs
	 * @param spot where the dot is drawn, beside other dots
	 */
	record Dot(int number, MapPoint seat, MapPoint spot, VenueGroup group) {

		/** Whether the dot had to leave the place where it belongs. */
		public boolean moved() {
			return !this.spot.equals(this.seat);
		}

	}

}
