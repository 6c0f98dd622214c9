package org.careersite.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The icons that browsers ask for without being told of them. */
@WholeSiteTest
class IconsTests {

	private static final int GROUND = 0xff0b0b0d;

	private static final int INK = 0xfff7f5f0;

	@Autowired
	private Reader reader;

	@Test
	void hasAnIconForTheHomeScreen() throws IOException {
		MvcTestResult answer = this.reader.get("/apple-touch-icon.png");

		assertThat(answer).hasStatusOk().hasContentType("image/png");
		BufferedImage icon = ImageIO.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
		assertThat(icon.getWidth()).isEqualTo(180);
		assertThat(icon.getHeight()).isEqualTo(180);
		assertThat(icon.getRGB(0, 0)).isEqualTo(GROUND);
		assertThat(icon.getRGB(90, 78)).isEqualTo(INK);
	}

	@Test
	void hasAnIconForOldBrowsers() throws IOException {
		MvcTestResult answer = this.reader.get("/favicon.ico");

		assertThat(answer).hasStatusOk().hasContentType("image/x-icon");
		List<BufferedImage> icons = icons(answer.getResponse().getContentAsByteArray());
		assertThat(icons).extracting(BufferedImage::getWidth).containsExactly(16, 32, 48);
		assertThat(icons).allSatisfy((icon) -> {
			assertThat(icon.getHeight()).isEqualTo(icon.getWidth());
			assertThat(icon.getRGB(0, 0)).isEqualTo(GROUND);
			assertThat(icon.getRGB(icon.getWidth() / 2, icon.getWidth() * 7 / 16)).isEqualTo(INK);
		});
	}

	/** Each entry of 16 bytes ends with the length and the place of a PNG. */
	private static List<BufferedImage> icons(byte[] file) throws IOException {
		ByteBuffer numbers = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
		List<BufferedImage> icons = new ArrayList<>();
		for (int entry = 0; entry < numbers.getShort(4); entry++) {
			int length = numbers.getInt(6 + 16 * entry + 8);
			int place = numbers.getInt(6 + 16 * entry + 12);
			icons.add(ImageIO.read(new ByteArrayInputStream(file, place, length)));
		}
		return icons;
	}

}
