package org.careersite.maps;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careersite.career.Place;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests {@link VenueMap}.
 */
class VenueMapTests {

	private static final Place GALLERY = new Place("Gallery", "New York", null, "United States", 40.71, -74.01);

	private static final Place MUSEUM = new Place("Museum", "New York", null, "United States", 40.78, -73.96);

	private static final Place VIRGINIA = new Place("Art House", null, "Virginia", "United States", 37.52, -78.85);

	private static final Place RICHMOND = new Place("Annexe", null, "Virginia", "United States", 37.52, -78.85);

	private static final Place TAIPEI = new Place(null, "Taipei", null, "Taiwan", 25.03, 121.57);

	private static final Place UNKNOWN = new Place("SCADA", null, null, null, null, null);

	@Test
	void gathersTheVenuesOfACityUnderTheNumberOfItsFirst() {
		VenueMap map = map(exhibition("Forensics", GALLERY), exhibition("Backbone", TAIPEI, MUSEUM));

		assertThat(map.dots()).extracting(VenueMap.Dot::number, VenueMapTests::title, (dot) -> dot.group().anchors())
			.containsExactly(tuple(1, "New York, United States", List.of("showing-forensics-1", "showing-backbone-2")),
					tuple(2, "Taipei, Taiwan", List.of("showing-backbone-1")));
		assertThat(map.dot("showing-backbone-2")).isEqualTo(map.dots().get(0));
		assertThat(map.dot("showing-backbone-3")).isNull();
	}

	@Test
	void gathersEqualCoordinatesWhereNoCityIsKnown() {
		VenueMap map = map(exhibition("Hasui", VIRGINIA, RICHMOND));

		assertThat(map.dots()).extracting(VenueMap.Dot::number, VenueMapTests::title, VenueMapTests::showings)
			.containsExactly(tuple(1, "Virginia, United States", 2));
	}

	@Test
	void numbersNothingWithoutCoordinates() {
		VenueMap map = map(exhibition("Backbone", UNKNOWN, TAIPEI));

		assertThat(map.dots()).hasSize(1);
		assertThat(map.dot("showing-backbone-1")).isNull();
		assertThat(map.elsewhere()).isEqualTo(1);
	}

	@Test
	void isNotDrawnWithoutCoordinates() {
		assertThat(map().drawn()).isFalse();
		assertThat(map(exhibition("Backbone", UNKNOWN)).drawn()).isFalse();
	}

	@Test
	void opensADotOnlyWhereNothingHasBeenShownYet() {
		VenueMap.Entry planned = new VenueMap.Entry("mirror", TAIPEI, true);
		VenueMap.Entry shown = new VenueMap.Entry("backbone", TAIPEI, false);

		assertThat(VenueMap.of(List.of(planned)).announced()).isTrue();
		assertThat(VenueMap.of(List.of(planned, shown)).announced()).isFalse();
	}

	@Test
	void drawsAMapOfEachPartOfTheWorld() {
		VenueMap map = map(exhibition("Tour", TAIPEI, GALLERY, at(40, 116), VIRGINIA));

		assertThat(map.panels()).extracting((panel) -> panel.dots().stream().map(VenueMap.Dot::number).toList())
			.containsExactly(List.of(1, 3), List.of(2, 4));
	}

	@Test
	void drawsThreeMapsAtMost() {
		VenueMap map = map(exhibition("Around the Pacific", at(-33.9, 151.2), at(35.7, 139.7), at(34, -118.2),
				at(-33.4, -70.7), at(64.4, -173.2)));

		assertThat(map.panels()).hasSize(VenueMap.MOST_PANELS);
		assertThat(map.dots()).extracting(VenueMap.Dot::number).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
	}

	@Test
	void keepsNeighbouringCitiesApart() {
		Place shanghai = new Place(null, "Shanghai", null, "China", 31.23, 121.47);
		Place ningbo = new Place(null, "Ningbo", null, "China", 29.87, 121.54);

		VenueMap map = map(exhibition("Mirror", ningbo, shanghai));

		assertThat(map.moved()).isTrue();
		assertThat(map.dots().get(0).spot().distanceTo(map.dots().get(1).spot()))
			.isGreaterThanOrEqualTo(VenueMap.APART);
		assertThat(map.dots()).allSatisfy((dot) -> assertThat(dot.spot().distanceTo(dot.seat())).isLessThan(30));
	}

	@Test
	void gathersHundredsOfCitiesByNearness() {
		List<VenueMap.Entry> entries = IntStream.range(0, 500)
			.mapToObj((at) -> new VenueMap.Entry("entry-" + at,
					new Place(null, "City " + at, null, null, at % 25 * 6.0 - 70, at / 25 * 17.0 - 170), false))
			.toList();

		VenueMap map = VenueMap.of(entries);

		assertThat(map.dots()).hasSizeBetween(12, VenueMap.MOST);
		assertThat(map.dots()).extracting(VenueMap.Dot::number)
			.containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, map.dots().size()).boxed().toList());
		assertThat(map.dots().stream().mapToInt(VenueMapTests::showings).sum()).isEqualTo(500);
		assertThat(map.places()).isEqualTo(500);
		assertThat(map.shared()).isTrue();
		assertThat(VenueMap.of(entries)).isEqualTo(map);
	}

	@Test
	void saysHowManyPlacesADotStandsFor() {
		MapPoint at = new MapPoint(300, 100);

		assertThat(IntStream.of(0, 1, 7)
			.mapToObj((others) -> new VenueGroup(at, "Paris, France", others, List.of(), false)))
			.extracting(VenueGroup::title)
			.containsExactly("Paris, France", "Paris, France, and a place nearby",
					"Paris, France, and 7 places nearby");
	}

	private static VenueMap map(VenueMap.Entry[]... exhibitions) {
		return VenueMap.of(Stream.of(exhibitions).flatMap(Stream::of).toList());
	}

	private static Place at(double latitude, double longitude) {
		return new Place("Museum", null, "Region " + latitude, null, latitude, longitude);
	}

	private static String title(VenueMap.Dot dot) {
		return dot.group().title();
	}

	private static int showings(VenueMap.Dot dot) {
		return dot.group().anchors().size();
	}

	private static VenueMap.Entry[] exhibition(String title, Place... showings) {
		return IntStream.range(0, showings.length)
			.mapToObj((at) -> new VenueMap.Entry("showing-" + title.toLowerCase(Locale.ROOT) + "-" + (at + 1),
					showings[at], false))
			.toArray(VenueMap.Entry[]::new);
	}

}
