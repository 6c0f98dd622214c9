package org.careersite.maps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careersite.career.text.Messages;

/**
 * Where something was shown: one city, or, on a crowded map, one city and those around
 * it.
 *
 * @param name the city's, with its country where that is known
 * @param others how many other places are gathered under that name
 * @param anchors those of what was shown there, in the order of the list
 * @param planned whether nothing has been shown there yet
 */
record VenueGroup(MapPoint at, String name, int others, List<String> anchors, boolean planned) {

	/** How far apart groups are at least once they are gathered, at the first attempt. */
	private static final double FIRST_REACH = 1;

	/** Over what distance one map leads from place to place, if there may be several. */
	private static final double GAP = 120;

	public String title() {
		return Messages.get("exhibitions.map.group", this.name, this.others);
	}

	/**
	 * So few groups that they fit on a map: each joins the nearest group before it within
	 * a reach that widens until few enough are left.
	 * @param most how many may be left
	 */
	static List<VenueGroup> atMost(int most, List<VenueGroup> groups) {
		List<VenueGroup> left = groups;
		for (double reach = FIRST_REACH; left.size() > most; reach *= 1.25) {
			left = gathered(groups, reach);
		}
		return left;
	}

	private static List<VenueGroup> gathered(List<VenueGroup> groups, double reach) {
		List<VenueGroup> left = new ArrayList<>();
		for (VenueGroup group : groups) {
			Optional<VenueGroup> nearest = left.stream()
				.filter((other) -> other.at.distanceTo(group.at) < reach)
				.min(Comparator.comparingDouble((other) -> other.at.distanceTo(group.at)));
			nearest.ifPresentOrElse(
					(near) -> left.set(left.indexOf(near), near.and(group, near.others + 1 + group.others)),
					() -> left.add(group));
		}
		return left;
	}

	/** What was shown in both, under the name of this one. */
	VenueGroup and(VenueGroup other, int others) {
		return new VenueGroup(this.at, this.name, others,
				Stream.concat(this.anchors.stream(), other.anchors.stream()).toList(), this.planned && other.planned);
	}

	/**
	 * The parts of the world that they lie in, each near enough together for a map of its
	 * own, in the order of their first groups.
	 * @param most how many maps there may be
	 */
	static List<List<VenueGroup>> regions(int most, List<VenueGroup> groups) {
		List<List<VenueGroup>> regions = new ArrayList<>(groups.stream().map(List::of).toList());
		while (regions.size() > 1) {
			Pair nearest = IntStream.range(1, regions.size())
				.boxed()
				.flatMap((second) -> IntStream.range(0, second)
					.mapToObj((first) -> new Pair(first, second, distance(regions.get(first), regions.get(second)))))
				.min(Comparator.comparingDouble(Pair::distance))
				.orElseThrow();
			if (regions.size() <= most && nearest.distance > GAP) {
				break;
			}
			List<VenueGroup> second = regions.remove(nearest.second);
			regions.set(nearest.first, Stream.concat(regions.get(nearest.first).stream(), second.stream()).toList());
		}
		return regions;
	}

	private static double distance(List<VenueGroup> some, List<VenueGroup> others) {
		return some.stream()
			.mapToDouble((one) -> others.stream().mapToDouble((other) -> one.at.distanceTo(other.at)).min().orElse(0))
			.min()
			.orElse(0);
	}

	private record Pair(int first, int second, double distance) {
	}

}
