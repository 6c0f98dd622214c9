package org.careersite.exhibitions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests how {@link MapPoint} moves dots apart.
 */
class MapPointSpreadTests {

	private static final double APART = 28;

	private static final double MARGIN = 15;

	@Test
	void leavesDotsThatLieApart() {
		List<MapPoint> places = List.of(new MapPoint(300, 100), new MapPoint(328, 100), new MapPoint(800, 150));

		assertThat(spaced(places)).isEqualTo(places);
	}

	@Test
	void movesTheLaterDotAndNoFurtherThanNeeded() {
		MapPoint first = new MapPoint(300, 100);

		assertThat(spaced(List.of(first, new MapPoint(310, 100)))).containsExactly(first, new MapPoint(328, 100));
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 50, 60 })
	void spreadsDotsOfOnePlace(int number) {
		assertApart(spaced(Collections.nCopies(number, new MapPoint(480, 90))));
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 50, 60 })
	void spreadsDotsOfOneCorner(int number) {
		assertApart(spaced(Collections.nCopies(number, new MapPoint(1000, 442))));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void spreadsAnyDots(long seed) {
		Random random = new Random(seed);
		double breadth = 40 + random.nextInt(900);
		List<MapPoint> places = IntStream.range(0, VenueMap.MOST)
			.mapToObj((at) -> new MapPoint(random.nextDouble() * breadth, random.nextDouble() * 442))
			.toList();

		List<MapPoint> spots = spaced(places);

		assertThat(spots).hasSameSizeAs(places);
		assertApart(spots);
	}

	@Test
	void keepsTheOrderAndComesOutTheSameEachTime() {
		List<MapPoint> places = new ArrayList<>(Collections.nCopies(20, new MapPoint(480, 90)));
		places.add(new MapPoint(200, 300));

		List<MapPoint> spots = spaced(places);

		assertThat(spots).startsWith(new MapPoint(480, 90)).endsWith(new MapPoint(200, 300));
		assertThat(spaced(places)).isEqualTo(spots);
	}

	@Test
	void refusesMoreDotsThanTheMapHolds() {
		List<MapPoint> places = Collections.nCopies(2, new MapPoint(500, 200));

		assertThatIllegalArgumentException().isThrownBy(() -> MapPoint.spread(places, 2000, MARGIN))
			.withMessage("the map has no room for so many dots");
	}

	private static List<MapPoint> spaced(List<MapPoint> places) {
		return MapPoint.spread(places, APART, MARGIN);
	}

	private static void assertApart(List<MapPoint> spots) {
		assertThat(spots).allSatisfy((spot) -> {
			assertThat(spot).isEqualTo(spot.within(MARGIN));
			assertThat(spots).filteredOn((other) -> other.distanceTo(spot) < APART).containsExactly(spot);
		});
	}

}
