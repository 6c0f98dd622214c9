package org.careersite.biography;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The life in chapters. */
@WholeSiteTest
class BiographyTests {

	@Autowired
	private Reader reader;

	@Test
	void tellsTheLifeInChapters() {
		Document page = this.reader.read("/biography");

		assertThat(Reader.headings(page)).containsExactly("Montreal", "Los Angeles", "Law & Order",
				"Criminal Intent and the franchise", "Other series and pilots", "Documentaries and videos",
				"Photography", "Art, collecting and Mattawin", "Honours and public life");
		assertThat(Reader.main(page).text()).contains("9 February 1954", "Montreal, Quebec, Canada",
				"Canadian-American");
	}

	@Test
	void leadsToEachChapter() {
		Document page = this.reader.read("/biography");

		assertThat(Reader.hrefs(Reader.one(page, "main nav"), "#")).hasSize(9)
			.allSatisfy((href) -> assertThat(page.select("section" + href)).hasSize(1));
	}

	@Test
	void leadsIntoWhatItNames() {
		Document page = this.reader.read("/biography");

		assertThat(Reader.hrefs(Reader.section(page, "Photography"), "/")).containsExactly(
				"/timeline#photographs-in-periodicals", "/publications/rene-balcer-seeing-as", "/people/robert-hobbs",
				"/exhibitions/rene-balcer-forensics", "/exhibitions/hidden-stories", "/exhibitions/desaparecidos",
				"/filmography/desaparecidos", "/exhibitions/gazing-into-the-mirror");
	}

	@Test
	void saysWhereEachChapterComesFrom() {
		assertThat(this.reader.read("/biography").select("main section")).hasSize(9)
			.allSatisfy((chapter) -> assertThat(chapter.text())
				.containsPattern("Source: a biography of René Balcer, sections? “"));
	}

}
