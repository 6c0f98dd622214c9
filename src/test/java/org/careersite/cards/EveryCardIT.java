package org.careersite.cards;

import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.assertj.core.api.SoftAssertions;
import org.careersite.Reader;
import org.careersite.WholeSiteTest;
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

	@Test
	void drawsSmallPicturesOfOneSizeForAllPages() {
		SoftAssertions all = new SoftAssertions();
		this.reader.pages().parallelStream().forEach((path) -> {
			byte[] png = png("/cards" + (path.equals("/") ? "/home" : path) + ".png");
			all.assertThat(png).as(path).hasSizeBetween(2_000, 60_000);
			all.assertThat(form(png)).as(path).isEqualTo(List.of(1200, 630, IndexColorModel.class));
		});
		all.assertAll();
	}

	@Test
	void saysWhatTheCardOnThePageSays() {
		CardCheck.saysWhatThePagesSay(this.reader, this.cards);
	}

	private byte[] png(String address) {
		MvcTestResult answer = this.reader.get(address);
		assertThat(answer).as(address).hasStatusOk();
		return answer.getResponse().getContentAsByteArray();
	}

	/** Its width, its height and how it tells colours, without its pixels. */
	private static List<Object> form(byte[] png) {
		ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
		try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
			reader.setInput(input);
			return List.of(reader.getWidth(0), reader.getHeight(0),
					reader.getRawImageType(0).getColorModel().getClass());
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		finally {
			reader.dispose();
		}
	}

}
