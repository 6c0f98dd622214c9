package org.careersite.maps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link DotLayout}.
 */
class DotLayoutTests {

	private static final double HEIGHT = 198;

	@Test
	void leavesDotsThatLieApart() {
		List<MapPoint> seats = List.of(new MapPoint(100, 100), new MapPoint(130, 100), new MapPoint(300, 150));

		assertThat(DotLayout.spread(seats, HEIGHT)).isEqualTo(seats);
	}

	@Test
	void movesTheLaterDotAndNoFurtherThanNeeded() {
		MapPoint first = new MapPoint(100, 100);

		assertThat(DotLayout.spread(List.of(first, new MapPoint(120, 100)), HEIGHT)).containsExactly(first,
				new MapPoint(144, 100));
	}

	@Test
	void hidesNoPlaceUnderTheDotOfAnother() {
		List<MapPoint> seats = List.of(new MapPoint(100, 100), new MapPoint(106, 98), new MapPoint(103, 104));

		List<MapPoint> spots = DotLayout.spread(seats, HEIGHT);

		assertApart(spots);
		assertThat(spots)
			.allSatisfy((spot) -> assertThat(seats).allMatch((seat) -> seat.distanceTo(spot) >= DotLayout.CLEAR));
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 20, VenueMap.MOST })
	void spreadsDotsOfOnePlace(int number) {
		assertApart(DotLayout.spread(Collections.nCopies(number, new MapPoint(180, 90)), HEIGHT));
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 20, VenueMap.MOST })
	void spreadsDotsOfOneCorner(int number) {
		assertApart(DotLayout.spread(Collections.nCopies(number, new MapPoint(360, 198)), HEIGHT));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 })
	void spreadsAnyDots(long seed) {
		Random random = new Random(seed);
		double breadth = 20 + random.nextInt(340);
		List<MapPoint> seats = IntStream.range(0, VenueMap.MOST)
			.mapToObj((at) -> new MapPoint(random.nextDouble() * breadth, random.nextDouble() * HEIGHT))
			.toList();

		List<MapPoint> spots = DotLayout.spread(seats, HEIGHT);

		assertThat(spots).hasSameSizeAs(seats);
		assertApart(spots);
	}

	@Test
	void keepsTheOrderAndComesOutTheSameEachTime() {
		List<MapPoint> seats = new ArrayList<>(Collections.nCopies(10, new MapPoint(180, 90)));
		seats.add(new MapPoint(30, 150));

		List<MapPoint> spots = DotLayout.spread(seats, HEIGHT);

		assertThat(spots).endsWith(new MapPoint(30, 150));
		assertThat(DotLayout.spread(seats, HEIGHT)).isEqualTo(spots);
	}

	@Test
	void laysDotsOnEachOtherWhereTheMapHasNoRoom() {
		assertThat(DotLayout.spread(Collections.nCopies(40, new MapPoint(180, 30)), 60)).hasSize(40)
			.endsWith(new MapPoint(180, 30));
	}

	private static void assertApart(List<MapPoint> spots) {
		assertThat(spots).allSatisfy((spot) -> {
			assertThat(spot).isEqualTo(spot.within(DotLayout.MARGIN, MapFrame.PICTURE, HEIGHT));
			assertThat(spots).filteredOn((other) -> other.distanceTo(spot) < VenueMap.APART).containsExactly(spot);
		});
	}

}
