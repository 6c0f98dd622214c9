package org.careersite.cards;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.theme.Colour;
import org.careersite.web.RecordNotFoundException;
import org.careersite.web.Turns;
import org.careersite.web.section.Card;
import org.careersite.web.section.CareerSection;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;
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

	/** A picture takes some 50 ms, whatever it shows. */
	private final Turns turns = new Turns(2, 8, Duration.ofSeconds(5), "busy.cards");

	/** Fonts are read with the first card, not at the start of the site. */
	private final SingletonSupplier<CardDrawing> drawing = SingletonSupplier.of(CardDrawing::new);

	private final List<CareerSection> sections;

	private final CurrentCareer career;

	private final TransactionTemplate transaction;

	CardsController(List<CareerSection> sections, CurrentCareer career, PlatformTransactionManager transactions) {
		this.sections = sections;
		this.career = career;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setReadOnly(true);
	}

	@GetMapping("/cards/{*file}")
	ResponseEntity<byte[]> picture(@PathVariable String file) {
		Card card = page(file).flatMap(this::card)
			.orElseThrow(() -> new RecordNotFoundException("not-found.card", file));
		Colour behind = this.career.get().subject().site().card();
		byte[] picture = this.turns.take(() -> this.drawing.obtain().draw(card, behind));
		return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(FOR_A_DAY).body(picture);
	}

	/** What stands on the card of the page at a path; none if there is no such page. */
	Optional<Card> card(String path) {
		return this.transaction
			.execute((status) -> this.sections.stream().flatMap((section) -> card(section, path).stream()).findFirst())
			.map((card) -> card.ofSite(this.career.get().subject().name()));
	}

	private static Optional<Card> card(CareerSection section, String path) {
		if (section.path().equals(path)) {
			return Optional.of(section.card());
		}
		return section.contains(path) ? section.card(CareerSection.slug(path)) : Optional.empty();
	}

	/** The path of the page that a file is the card of; none if it is of none. */
	private static Optional<String> page(String file) {
		return file.matches("/.+\\.png") ? Optional.of(file.substring(0, file.length() - ".png".length()))
			.map((page) -> page.equals("/home") ? "/" : page) : Optional.empty();
	}

}
