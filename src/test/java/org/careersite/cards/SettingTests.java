package org.careersite.cards;

import java.util.List;

import org.careersite.cards.Setting.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SettingTests {

	private static final CardFont FONT = new CardFont("/fonts/newsreader-600.ttf");

	private static final Room ROOM = new Room(1000, 240, 3, 136, 48, 4, 0, 1.08);

	@Test
	void setsAShortTitleLargeOnOneLine() {
		Setting setting = Setting.of(FONT, "Jo", ROOM);

		assertThat(setting.lines()).containsExactly("Jo");
		assertThat(setting.size()).isEqualTo(136);
	}

	@Test
	void setsALongTitleSmallerOnEvenLines() {
		Setting setting = Setting.of(FONT, "Blooming in the Shadows: Unofficial Chinese Art 1974–1985", ROOM);

		assertThat(setting.lines()).containsExactly("Blooming in the", "Shadows: Unofficial", "Chinese Art 1974–1985");
		assertThat(setting.size()).isEqualTo(80);
		assertThat(setting.height()).isLessThanOrEqualTo(240);
	}

	@Test
	void beginsNoLineWithADot() {
		List<String> lines = Setting.of(FONT, "writer · producer · director · showrunner", ROOM).lines();

		assertThat(lines).hasSizeGreaterThan(1).noneMatch((line) -> line.startsWith("·"));
	}

	@ParameterizedTest
	@CsvSource({ "1, ' and so on'", "1, abc", "400, abc" })
	void cutsWhatDoesNotFit(int words, String text) {
		Setting setting = Setting.of(FONT, "x".repeat(words) + text.repeat(200), ROOM);

		assertThat(setting.size()).isEqualTo(48);
		assertThat(setting.lines()).hasSize(3)
			.allMatch((line) -> FONT.width(line, 48, 0) <= 1000)
			.last()
			.asString()
			.endsWith("…");
	}

	@Test
	void setsNothingForNothing() {
		assertThat(Setting.of(FONT, "", ROOM).lines()).isEmpty();
		assertThat(Setting.of(FONT, "", ROOM).height()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "Rapprochée, Rapprochée", "Rapproche\u0301e, Rapprochée", "Łódź Ő, ódz O",
			"non‑breaking, non-breaking", "'a\u00a0b', a\u00a0b", "無名 Wuming, Wuming", "' x  y ', x y",
			"Part Ⅳ, Part IV" })
	void writesWithTheLettersItHas(String text, String legible) {
		assertThat(FONT.legible(text)).isEqualTo(legible);
	}

	@Test
	void setsLettersThatTouchAsOne() {
		assertThat(FONT.width("Unofficial", 100, 0)).isEqualTo(FONT.width("Unoﬃcial", 100, 0));
		assertThat(FONT.width("of", 100, 0)).isNotEqualTo(FONT.width("oﬀ", 100, 0));
	}

	@Test
	void movesPairsTogether() {
		double pair = FONT.width("To", 100, 0);

		assertThat(pair).isLessThan(FONT.width("T", 100, 0) + FONT.width("o", 100, 0));
		assertThat(FONT.width("To", 100, 0.1)).isEqualTo(pair + 10);
	}

}
