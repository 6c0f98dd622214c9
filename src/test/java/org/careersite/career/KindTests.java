package org.careersite.career;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class KindTests {

	@Test
	void listsTheScreenKindsInTheirOrder() {
		assertThat(Kind.of(Medium.SCREEN)).containsExactly(Kind.SHORT, Kind.TV_MOVIE, Kind.TV_SERIES, Kind.MINI_SERIES,
				Kind.FEATURE_FILM, Kind.DOCUMENTARY_SHORT, Kind.DOCUMENTARY_FEATURE, Kind.VIDEO_SHORT);
	}

	@ParameterizedTest
	@CsvSource({ "RADIO, RADIO_PLAY", "POETRY, POEM", "MUSIC, SONG", "PHOTOGRAPHY, PHOTO_SERIES" })
	void hasOneKindForEachOtherMedium(Medium medium, Kind kind) {
		assertThat(Kind.of(medium)).containsExactly(kind);
		assertThat(kind.medium()).isEqualTo(medium);
	}

}
