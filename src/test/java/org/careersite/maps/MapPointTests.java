package org.careersite.maps;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Tests {@link MapPoint}.
 */
class MapPointTests {

	/**
	 * The points that another implementation gives: {@code geoEqualEarth} of d3-geo 3,
	 * rotated by -11.5 degrees.
	 */
	@ParameterizedTest(name = "{0}")
	@CsvSource({ "the centre, 0, 11.5, 500, 245", "null island, 0, 0, 468.1, 245",
			"New York, 40.71, -74.01, 290.4, 99.6", "Beijing, 39.9, 116.41, 758.4, 102.2",
			"Sydney, -33.87, 151.21, 856.2, 367.8", "Provideniya, 64.42, -173.23, 850.5, 33.5",
			"Cape Horn, -55.98, -67.27, 328.7, 435.7", "North Pole, 90, 0, 481.1, 1.6" })
	void projectsToEqualEarth(String name, double latitude, double longitude, double x, double y) {
		MapPoint point = MapPoint.of(latitude, longitude);

		assertThat(point).isEqualTo(new MapPoint(x, y));
	}

	@Test
	void reachesFromEdgeToEdgeAlongTheEquator() {
		assertThat(MapPoint.of(0, 11.5 - 180)).isEqualTo(new MapPoint(0, 245));
		assertThat(MapPoint.of(0, 11.5 + 167.9)).isEqualTo(new MapPoint(966.4, 245));
	}

	@Test
	void continuesInTheEastWhatLiesBeyondTheDateLine() {
		assertThat(MapPoint.of(64.73, -177.5).x()).isGreaterThan(MapPoint.of(64.73, 179).x());
		assertThat(MapPoint.of(0, -180)).isEqualTo(MapPoint.of(0, 180));
	}

	@Test
	void isSymmetricAboutItsMeridianAndTheEquator() {
		MapPoint northEast = MapPoint.of(40, 11.5 + 70);
		MapPoint southWest = MapPoint.of(-40, 11.5 - 70);

		assertThat(northEast.x() + southWest.x()).isEqualTo(1000, within(0.11));
		assertThat(northEast.y() + southWest.y()).isEqualTo(490, within(0.11));
	}

	@Test
	void keepsOffTheEdges() {
		assertThat(Stream.of(new MapPoint(-3, 500), new MapPoint(999, 5), new MapPoint(40, 50))
			.map((point) -> point.within(15, 1000, 442)))
			.containsExactly(new MapPoint(15, 427), new MapPoint(985, 15), new MapPoint(40, 50));
	}

	@Test
	void roundsToATenth() {
		assertThat(new MapPoint(1.26, -0.04)).isEqualTo(new MapPoint(1.3, 0));
	}

}
