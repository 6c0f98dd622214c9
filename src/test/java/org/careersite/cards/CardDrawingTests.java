package org.careersite.cards;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

import org.careersite.career.theme.Theme;
import org.careersite.web.section.Card;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CardDrawingTests {

	private static final Card CARD = card("1997", "Mission Protection Rapprochée", "TV series · Creator", "Ada");

	private final CardDrawing drawing = new CardDrawing();

	@Test
	void givesEqualCardsEqualBytes() {
		assertThat(this.drawing.draw(CARD, Theme.CARD)).isEqualTo(new CardDrawing().draw(CARD, Theme.CARD))
			.isNotEqualTo(this.drawing.draw(card("1997", "Mission Protection Rapprochee", "", "Ada"), Theme.CARD));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "X", "無名畫會", "😀",
			"DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrt" })
	void drawsWhateverATitleIs(String title) throws IOException {
		byte[] png = this.drawing.draw(card(title.repeat(3), title, title.repeat(9), title), Theme.CARD);

		BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
		assertThat(image.getWidth()).isEqualTo(CardDrawing.WIDTH);
		assertThat(png).hasSizeLessThan(60_000);
		assertThat(image.getRGB(CardDrawing.WIDTH - 20, 300)).as("the margin").isEqualTo(0xff0b0b0d);
	}

	@Test
	void leavesOutWhatItHasNoLettersForRatherThanHalfOfIt() {
		Card card = card("1730–1744", "夜曲 & 'nan'", "Song · Капелла & d'Or · Creator", "عمر d'Ombre");

		assertThat(this.drawing.draw(card, Theme.CARD))
			.isEqualTo(this.drawing.draw(card("1730–1744", "Song · Creator", "", null), Theme.CARD));
	}

	@Test
	void setsALetterWithoutAnAccentThatItLacks() {
		assertThat(this.drawing.draw(card("1760", "Z\u0308dr\u0302a\u0323", "", null), Theme.CARD))
			.isEqualTo(this.drawing.draw(card("1760", "Zdrạ", "", null), Theme.CARD))
			.isNotEqualTo(this.drawing.draw(card("1760", "", "", null), Theme.CARD));
	}

	/**
	 * A machine may have no font, and no library for fonts; the JDK then fails to start
	 * its own.
	 */
	@Test
	void leavesTheFontsOfTheMachineAlone() throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), "-Djava.awt.headless=true", "-Xlog:class+load:stdout",
				CardDrawingTests.class.getName())
			.redirectErrorStream(true)
			.start();

		List<String> output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
			.toList();

		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(output).contains("drew " + this.drawing.draw(CARD, Theme.CARD).length)
			.anyMatch((line) -> line.contains(" sun.java2d.SunGraphics2D "))
			.noneMatch((line) -> line.contains(" sun.font.SunFontManager "));
	}

	public static void main(String... arguments) {
		System.out.println("drew " + new CardDrawing().draw(CARD, Theme.CARD).length);
	}

	private static Card card(String line, String title, String figures, @Nullable String name) {
		return Card.of(line, title, figures).ofSite(name);
	}

}
