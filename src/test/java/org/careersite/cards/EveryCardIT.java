package org.careersite.cards;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

import org.assertj.core.api.SoftAssertions;
import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.careersite.career.snapshot.CurrentCareer;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The title cards of all pages. */
@WholeSiteTest
class EveryCardIT {

	@Autowired
	private Reader reader;

	@Autowired
	private CardsController cards;

	@Autowired
	private CurrentCareer career;

	@Test
	void drawsSmallPicturesOfOneSizeForAllPages() {
		SoftAssertions all = new SoftAssertions();
		this.reader.pages().parallelStream().forEach((address) -> {
			String path = CardCheck.path(address);
			String language = address.substring(0, address.length() - path.length());
			byte[] png = png(language + "/cards" + (path.equals("/") ? "/home" : path) + ".png");
			all.assertThat(png).as(address).hasSizeBetween(2_000, 60_000);
			BufferedImage image = image(png);
			all.assertThat(List.of(image.getWidth(), image.getHeight())).as(address).containsExactly(1200, 630);
			all.assertThat(image.getColorModel()).as(address).isInstanceOf(IndexColorModel.class);
		});
		all.assertAll();
	}

	@Test
	void saysWhatTheCardOnThePageSays() {
		CardCheck.saysWhatThePagesSay(this.reader, this.cards, this.career);
	}

	private byte[] png(String address) {
		MvcTestResult answer = this.reader.get(address);
		assertThat(answer).as(address).hasStatusOk();
		return answer.getResponse().getContentAsByteArray();
	}

	private static BufferedImage image(byte[] png) {
		try {
			return ImageIO.read(new ByteArrayInputStream(png));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
