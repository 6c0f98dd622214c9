package org.careersite.cards;

import java.time.Duration;
import java.util.Optional;

import org.careersite.web.Turns;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The title cards of the pages. Fonts are read with the first card, not at the start of
 * the site.
 */
@Component
class Cards {

	/** A picture takes three megabytes while it is drawn, whatever it shows. */
	private final Turns turns = new Turns(2, 8, Duration.ofSeconds(5), "title cards");

	private final CardTexts texts;

	private final SingletonSupplier<CardDrawing> drawing = SingletonSupplier.of(CardDrawing::new);

	Cards(CardTexts texts) {
		this.texts = texts;
	}

	/**
	 * The card of the page at a path, as PNG; none if there is no such page.
	 * @throws org.careersite.web.BusyException if too many are asked for at once
	 */
	Optional<byte[]> of(String path) {
		return this.texts.of(path).map((card) -> this.turns.take(() -> this.drawing.obtain().draw(card)));
	}

}
