package org.careersite.maps;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link MapFrame}.
 */
class MapFrameTests {

	@Test
	void framesPlacesWithAMargin() {
		MapFrame frame = MapFrame.around(List.of(new MapPoint(300, 100), new MapPoint(500, 140)));

		assertThat(frame).isEqualTo(new MapFrame(265, 45.8, 270, 148.5));
		assertThat(frame.drawn(new MapPoint(400, 120))).isEqualTo(new MapPoint(180, 98.9));
		assertThat(frame.pictureHeight()).isEqualTo(198);
	}

	@Test
	void isHigherWherePlacesLieBelowEachOther() {
		MapFrame frame = MapFrame.around(List.of(new MapPoint(300, 100), new MapPoint(320, 200)));

		assertThat(frame.pictureHeight()).isEqualTo(288);
		assertThat(frame.height()).isEqualTo(135);
	}

	@Test
	void showsTheSurroundingsOfASinglePlace() {
		MapFrame frame = MapFrame.around(List.of(new MapPoint(290.4, 99.6)));

		assertThat(frame).isEqualTo(new MapFrame(245.4, 74.9, 90, 49.5));
		assertThat(frame.viewBox()).isEqualTo("245.4 74.9 90.0 49.5");
	}

	@ParameterizedTest
	@CsvSource({ "0, 0, 1000, 442", "2, 3, 5, 6", "990, 430, 1000, 442", "480, 445, 485, 450" })
	void staysWithinTheWorld(double x1, double y1, double x2, double y2) {
		MapFrame frame = MapFrame.around(List.of(new MapPoint(x1, y1), new MapPoint(x2, y2)));

		assertThat(frame.x()).isNotNegative();
		assertThat(frame.y()).isNotNegative();
		assertThat(frame.x() + frame.width()).isLessThanOrEqualTo(MapPoint.WIDTH);
		assertThat(frame.y() + frame.height()).isLessThanOrEqualTo(MapPoint.HEIGHT);
	}

}
