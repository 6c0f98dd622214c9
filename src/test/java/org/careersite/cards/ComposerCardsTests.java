package org.careersite.cards;

import org.careersite.ComposerSiteTest;
import org.careersite.Reader;
import org.careersite.career.snapshot.CurrentCareer;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

/** The title cards of a composer: other scripts, and years of three centuries ago. */
@ComposerSiteTest
class ComposerCardsTests {

	@Autowired
	private Reader reader;

	@Autowired
	private CardsController cards;

	@Autowired
	private CurrentCareer career;

	@Test
	void saysOnEachCardWhatThePageSays() {
		CardCheck.saysWhatThePagesSay(this.reader, this.cards, this.career);
	}

}
