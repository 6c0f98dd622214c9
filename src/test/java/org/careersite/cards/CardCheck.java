package org.careersite.cards;

import org.assertj.core.api.SoftAssertions;
import org.careersite.Reader;
import org.careersite.web.section.Card;
import org.jsoup.nodes.Element;

/** Compares the drawn cards of all pages with those that stand on them. */
final class CardCheck {

	private CardCheck() {
	}

	static void saysWhatThePagesSay(Reader reader, CardsController cards) {
		SoftAssertions all = new SoftAssertions();
		reader.pages().forEach((path) -> {
			Element card = Reader.one(reader.read(path), "main header.card");
			Card said = cards.card(path).orElseThrow();
			all.assertThat(said.line()).as(path).isEqualTo(card.select(".card-line").text());
			all.assertThat(said.title()).as(path).isEqualTo(card.select("h1").text());
			all.assertThat(said.figures()).as(path).isEqualTo(card.select(".card-figures").text());
		});
		all.assertAll();
	}

}
