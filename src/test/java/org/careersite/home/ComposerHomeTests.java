package org.careersite.home;

import org.careersite.ComposerSiteTest;
import org.careersite.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The home page of a career that features no works and has little in each year. */
@ComposerSiteTest
class ComposerHomeTests {

	@Autowired
	private Reader reader;

	@Test
	void showsACreatedAnAwardedAndALatestWorkInTurn() {
		Document page = this.reader.read("/");

		assertThat(page.select(".known-for a").eachAttr("href")).containsExactly("/filmography/zdravice",
				"/filmography/lheure-et-leau", "/filmography/gita-svara", "/filmography/hymnos-siopes",
				"/filmography/oda-kolokolam", "/filmography/nocturne-nan");
		assertThat(page.select(".known-for a .card-line").eachText()).containsExactly("1760", "1724", "1761 · latest",
				"1752", "1735", "1730–1744");
	}

	@Test
	void foldsTheStretchesWithoutEntries() {
		assertThat(this.reader.read("/").select(".film-group").eachText()).endsWith("1730s", "1740s", "1750s",
				"1753–1759 Aged 51–58 · no entries", "1760s");
	}

	@Test
	void saysOfItselfOnlyWhatIsTrueOfAnyDataset() {
		Document about = this.reader.read("/about");

		assertThat(about.select("main h2:contains(Method) + p").text())
			.isEqualTo("This site is made from a set of data "
					+ "files, which hold 7 works, 4 awards, 1 exhibition, 2 publications, 6 people, 4 events. Each record names its source. What the files do not say is left blank.");
		assertThat(about.select("main").text()).doesNotContain("one source", "by hand", "editors", "Corrections");
		assertThat(this.reader.read("/filmography/zdravice").select("main").text()).doesNotContain("wrong here",
				"A biography of");
	}

}
