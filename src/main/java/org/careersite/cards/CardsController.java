package org.careersite.cards;

import java.time.Duration;

import org.careersite.web.RecordNotFoundException;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the title card of each page, under the path of the page:
 * {@code /cards/years/1997.png}; that of the home page is {@code /cards/home.png}.
 */
@RestController
class CardsController {

	private static final CacheControl FOR_A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

	private static final String END = ".png";

	private final Cards cards;

	CardsController(Cards cards) {
		this.cards = cards;
	}

	@GetMapping("/cards/{*file}")
	ResponseEntity<byte[]> card(@PathVariable String file) {
		byte[] picture = this.cards.of(page(file)).orElseThrow(() -> new RecordNotFoundException("card", file));
		return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(FOR_A_DAY).body(picture);
	}

	/** The path of the page that a file is the card of; empty if it is of none. */
	private static String page(String file) {
		if (!file.endsWith(END) || file.equals("/" + END)) {
			return "";
		}
		String page = file.substring(0, file.length() - END.length());
		return page.equals("/home") ? "/" : page;
	}

}
