package org.careersite.cards;

import org.assertj.core.api.SoftAssertions;
import org.careersite.Reader;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Language;
import org.careersite.web.section.Card;
import org.jsoup.nodes.Element;

/** Compares the drawn cards of all pages with those that stand on them. */
final class CardCheck {

	private static final String FRENCH = "/fr";

	private CardCheck() {
	}

	/** The path that all languages share, of a page that may be in French. */
	static String path(String address) {
		return address.startsWith(FRENCH + "/") ? address.substring(FRENCH.length()) : address;
	}

	static void saysWhatThePagesSay(Reader reader, CardsController cards, CurrentCareer career) {
		SoftAssertions all = new SoftAssertions();
		reader.pages().forEach((address) -> {
			Element card = Reader.one(reader.read(address), "main header.card");
			String path = path(address);
			Language language = career.language(path.equals(address) ? "" : FRENCH.substring(1));
			Card said = language.speak(() -> cards.card(path)).orElseThrow();
			all.assertThat(read(said.line())).as(address).isEqualTo(card.select(".card-line").text());
			all.assertThat(read(said.title())).as(address).isEqualTo(card.select("h1").text());
			all.assertThat(read(said.figuresInLine())).as(address).isEqualTo(card.select(".card-figures").text());
		});
		all.assertAll();
	}

	/** As jsoup reads a text: with blanks where lines may not break. */
	private static String read(String text) {
		return text.replace('\u00a0', ' ');
	}

}
