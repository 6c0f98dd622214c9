package org.careersite.career;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PlaceTests {

	@Test
	void namesVenueCityAndCountry() {
		Place place = new Place("Ullens Center for Contemporary Art", "Beijing", null, "China", 39.9, 116.41);

		assertThat(place.area()).isEqualTo("Beijing, China");
		assertThat(place).hasToString("Ullens Center for Contemporary Art, Beijing, China");
	}

	@Test
	void namesRegionWhereNoCityIsKnown() {
		Place place = new Place("Virginia Museum of Fine Arts", null, "Virginia", "United States", null, null);

		assertThat(place.area()).isEqualTo("Virginia, United States");
	}

	@Test
	void namesCityThatIsItsOwnCountryOnce() {
		assertThat(new Place(null, "Singapore", null, "Singapore", null, null)).hasToString("Singapore");
	}

	@Test
	void namesVenueAloneWhereNothingElseIsKnown() {
		Place place = new Place("SCADA", null, null, null, null, null);

		assertThat(place.area()).isEmpty();
		assertThat(place).hasToString("SCADA");
	}

	@Test
	void needsVenueOrCity() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Place(null, null, "Virginia", "United States", 37.52, -78.85))
			.withMessage("a place has a venue or a city");
	}

}
