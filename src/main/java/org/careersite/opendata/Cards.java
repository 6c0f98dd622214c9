package org.careersite.opendata;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.careersite.career.CareerReplaced;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * The title cards of the pages, each drawn when it is first asked for and kept as long as
 * there is room. Whoever asks for a card that is being drawn waits for it.
 */
@Component
class Cards {

	/** So many bytes of cards are kept. */
	private static final long ROOM = 8 << 20;

	private final CardTexts texts;

	/** Reads the fonts with the first card, not at the start of the site. */
	private final SingletonSupplier<CardDrawing> drawing = SingletonSupplier.of(CardDrawing::new);

	/**
	 * Another one for another career: what is still drawn of the old one goes with it.
	 */
	private volatile Cache<String, Picture> pictures = empty();

	Cards(CardTexts texts) {
		this.texts = texts;
	}

	/** The card of the page at a path; none if there is no such page. */
	Optional<Picture> of(String path) {
		return Optional.ofNullable(this.pictures.get(path, this::draw));
	}

	@EventListener
	void forget(CareerReplaced replaced) {
		this.pictures = empty();
	}

	private @Nullable Picture draw(String path) {
		return this.texts.of(path).map(this.drawing.obtain()::draw).map(Picture::of).orElse(null);
	}

	private static Cache<String, Picture> empty() {
		return Caffeine.newBuilder()
			.maximumWeight(ROOM)
			.weigher((String path, Picture picture) -> path.getBytes(StandardCharsets.UTF_8).length
					+ picture.png().length)
			.build();
	}

	/**
	 * A card that has been drawn.
	 *
	 * @param png its bytes
	 * @param tag what tells it from others
	 */
	record Picture(byte[] png, String tag) {

		private static Picture of(byte[] png) {
			return new Picture(png, DigestUtils.md5DigestAsHex(png));
		}

	}

}
