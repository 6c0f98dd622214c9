package org.careersite.opendata;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The title cards of the pages. Fonts are read with the first card, not at the start of
 * the site.
 */
@Component
class Cards {

	private final CardTexts texts;

	private final SingletonSupplier<CardDrawing> drawing = SingletonSupplier.of(CardDrawing::new);

	Cards(CardTexts texts) {
		this.texts = texts;
	}

	/** The card of the page at a path, as PNG; none if there is no such page. */
	Optional<byte[]> of(String path) {
		return this.texts.of(path).map(this.drawing.obtain()::draw);
	}

}
