package org.careersite.exhibitions;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.careersite.career.Exhibition;
import org.careersite.career.Place;
import org.careersite.career.Showing;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Title;
import org.jspecify.annotations.Nullable;
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
		VenueMap map = VenueMap.of(List.of(exhibition("Forensics", shown(GALLERY, 2024)),
				exhibition("Backbone", shown(TAIPEI, 2014), shown(MUSEUM, 2014))));

		assertThat(map.dots()).extracting(VenueMap.Dot::number, VenueMapTests::title, VenueMapTests::showings)
			.containsExactly(tuple(1, "New York, United States", 2), tuple(2, "Taipei, Taiwan", 1));
	}

	@Test
	void gathersEqualCoordinatesWhereNoCityIsKnown() {
		VenueMap map = VenueMap.of(List.of(exhibition("Hasui", shown(VIRGINIA, 2014), shown(RICHMOND, 2015))));

		assertThat(map.dots()).extracting(VenueMap.Dot::number, VenueMapTests::title, VenueMapTests::showings)
			.containsExactly(tuple(1, "Virginia, United States", 2));
	}

	@Test
	void listsTheShowingsOfAPlaceNewestFirstAsCuratorsWriteThem() {
		Showing.Details planned = new Showing.Details(GALLERY, null, null, false, true, null);
		Showing.Details stays = new Showing.Details(MUSEUM, PartialDate.of(2025), null, true, false, null);

		VenueMap map = VenueMap
			.of(List.of(exhibition("Mirror", planned, shown(GALLERY, 2013)), exhibition("Desaparecidos", stays)));

		assertThat(map.dots()).singleElement()
			.satisfies((dot) -> assertThat(dot.group().showings())
				.extracting(VenueLine::open, (line) -> line.exhibition().title(), VenueLine::where, VenueLine::manner)
				.containsExactly(tuple(YearSpan.of(2025), "Desaparecidos", "Museum, New York", "solo, permanent"),
						tuple(YearSpan.of(2013), "Mirror", "Gallery, New York", "solo"),
						tuple(null, "Mirror", "Gallery, New York", "solo, planned")));
	}

	@Test
	void putsWhatHasNoCoordinatesBesideTheMap() {
		VenueMap map = VenueMap.of(List.of(exhibition("Backbone", shown(UNKNOWN, 2015), shown(TAIPEI, 2014))));

		assertThat(map.dots()).hasSize(1);
		assertThat(map.elsewhere()).extracting(VenueLine::where).containsExactly("SCADA");
	}

	@Test
	void isNotDrawnWithoutCoordinates() {
		assertThat(VenueMap.of(List.of()).drawn()).isFalse();
		assertThat(VenueMap.of(List.of(exhibition("Backbone", shown(UNKNOWN, 2015)))).drawn()).isFalse();
	}

	@Test
	void opensADotOnlyWhereNothingHasBeenShownYet() {
		Showing.Details planned = new Showing.Details(TAIPEI, null, null, false, true, null);

		assertThat(VenueMap.of(List.of(exhibition("Mirror", planned))).announced()).isTrue();
		assertThat(VenueMap.of(List.of(exhibition("Mirror", planned, shown(TAIPEI, 2014)))).announced()).isFalse();
	}

	@Test
	void keepsNeighbouringCitiesApart() {
		Place shanghai = new Place(null, "Shanghai", null, "China", 31.23, 121.47);
		Place ningbo = new Place(null, "Ningbo", null, "China", 29.87, 121.54);

		VenueMap map = VenueMap.of(List.of(exhibition("Mirror", shown(ningbo, 2025), shown(shanghai, null))));

		assertThat(map.dots()).extracting(VenueMap.Dot::moved).containsExactly(false, true);
		assertThat(map.dots().get(0).spot().distanceTo(map.dots().get(1).spot())).isGreaterThanOrEqualTo(28);
	}

	@Test
	void gathersHundredsOfCitiesByNearness() {
		List<Exhibition> exhibitions = IntStream.range(0, 500)
			.mapToObj((at) -> exhibition("Show " + at,
					shown(new Place(null, "City " + at, null, null, at % 25 * 6.0 - 70, at / 25 * 17.0 - 170), 2000)))
			.toList();

		VenueMap map = VenueMap.of(exhibitions);

		assertThat(map.dots()).hasSizeBetween(30, VenueMap.MOST);
		assertThat(map.dots()).extracting(VenueMap.Dot::number)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, map.dots().size()).boxed().toList());
		assertThat(map.dots().stream().mapToInt((dot) -> dot.group().showings().size()).sum()).isEqualTo(500);
		assertThat(map.places()).isEqualTo(500);
		assertThat(VenueMap.of(exhibitions)).isEqualTo(map);
	}

	@Test
	void saysHowManyPlacesADotStandsFor() {
		MapPoint at = new MapPoint(300, 100);

		assertThat(IntStream.of(0, 1, 7).mapToObj((others) -> new VenueGroup(at, "Paris, France", others, List.of())))
			.extracting(VenueGroup::title)
			.containsExactly("Paris, France", "Paris, France, and a place nearby",
					"Paris, France, and 7 places nearby");
	}

	private static String title(VenueMap.Dot dot) {
		return dot.group().title();
	}

	private static int showings(VenueMap.Dot dot) {
		return dot.group().showings().size();
	}

	private static Exhibition exhibition(String title, Showing.Details... showings) {
		return new Exhibition(title.toLowerCase(Locale.ROOT).replace(' ', '-'), new Title(title, null),
				Exhibition.Part.SOLO, List.of(showings), List.of(), List.of(), null, List.of(), false, null);
	}

	private static Showing.Details shown(Place place, @Nullable Integer year) {
		return new Showing.Details(place, (year != null) ? PartialDate.of(year) : null, null, false, false, null);
	}

}
