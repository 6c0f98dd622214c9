package org.careersite.exhibitions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.careersite.career.text.Messages;

/**
 * What was shown in one city, or, on a crowded map, in one city and those around it.
 *
 * @param name the city's, with its country where that is known
 * @param others how many other places are gathered under that name
 * @param showings what was shown there, newest first
 */
record VenueGroup(MapPoint at, String name, int others, List<VenueLine> showings) {

	/** How far apart groups are at least once they are gathered, at the first attempt. */
	private static final double FIRST_REACH = 10;

	/** The name, and how many other places it stands for. */
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
		for (double reach = FIRST_REACH; left.size() > most; reach *= 1.1) {
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
				Stream.concat(this.showings.stream(), other.showings.stream()).sorted(VenueLine.NEWEST_FIRST).toList());
	}

}
