package org.careersite.career.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class ThemeTests {

	@ParameterizedTest
	@CsvSource({ "#000000, #ffffff, 21", "#777777, #ffffff, 4.478", "#9b1c1c, #9b1c1c, 1", "#0000ff, #ffffff, 8.592" })
	void measuresContrast(String one, String other, double contrast) {
		assertThat(Colour.of(one).contrast(Colour.of(other))).isCloseTo(contrast, within(0.001))
			.isEqualTo(Colour.of(other).contrast(Colour.of(one)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "#fff", "red", "#12345g", "#1234567", "b8432f" })
	void knowsWhatIsNoColour(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Colour.of(text))
			.withMessage("write the sign # and six digits from 0 to f: \"#b8432f\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "#000000", "#9b1c1c", "#8a3324", "#00005f", "#767676", "#1f4e8c" })
	void makesAnAccentLegibleInTheDark(String accent) {
		Colour lighter = Colour.of(accent).legibleOn(Theme.RAISED_IN_THE_DARK, Theme.TEXT);

		assertThat(lighter.contrast(Theme.RAISED_IN_THE_DARK)).isGreaterThanOrEqualTo(4.5);
	}

	@Test
	void leavesAnAccentThatIsLegibleInTheDark() {
		assertThat(Colour.of("#f2948a").legibleOn(Theme.RAISED_IN_THE_DARK, Theme.TEXT)).hasToString("#f2948a");
	}

	@Test
	void saysNothingOfWhatIsNotSet() {
		assertThat(new Theme(null, null, Theme.Font.SERIF).css()).isEmpty();
	}

	/** A style sheet cannot tell Java its colours. */
	@Test
	void hasTheColoursOfTheStyleSheets() throws IOException {
		String tokens = Files.readString(Path.of("src/main/resources/static/css/tokens.css"));
		int dark = tokens.indexOf("prefers-color-scheme: dark");

		assertThat(tokens.substring(0, dark)).contains("--paper: " + Theme.PAPER + ";", "--card: " + Theme.CARD + ";",
				"--on-card: " + Theme.ON_CARD + ";", "--on-card-quiet: " + Theme.QUIET_ON_CARD + ";",
				"--won-on-card: " + Theme.WON_ON_CARD + ";", "--life-on-card: " + Theme.LIFE_ON_CARD + ";");
		assertThat(tokens.substring(dark)).contains("--raised: " + Theme.RAISED_IN_THE_DARK + ";");
	}

}
