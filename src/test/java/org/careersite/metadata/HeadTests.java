package org.careersite.metadata;

import java.util.List;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What the heads of pages say. */
@WholeSiteTest
class HeadTests {

	private static final String SITE = "http://localhost:8080";

	@Autowired
	private Reader reader;

	@ParameterizedTest
	@CsvSource({ "/, /", "/filmography?utm=x, /filmography", "/filmography?page=0&sort=newest, /filmography",
			"/awards?years=1990..1999&outcome=WON, /awards?outcome=WON&years=1990s", "/search?q=law, /search",
			"/filmography/jo, /filmography/jo", "/years/1997, /years/1997" })
	void givesAPageOneAddress(String address, String canonical) {
		Document page = this.reader.read(address);

		assertThat(Reader.one(page, "link[rel=canonical]").attr("href")).isEqualTo(SITE + canonical);
		assertThat(meta(page, "og:url")).containsExactly(SITE + canonical);
	}

	@ParameterizedTest
	@CsvSource({ "/, /cards/home.png, René Balcer, profile",
			"/filmography?kind=TV_SERIES, /cards/filmography.png, Filmography, website",
			"/filmography/law-and-order, /cards/filmography/law-and-order.png, Law & Order, video.tv_show",
			"/filmography/backbone-song, /cards/filmography/backbone-song.png, Backbone, music.song",
			"/years/1997, /cards/years/1997.png, 1997, website" })
	void saysWhatAPreviewShows(String address, String card, String title, String type) {
		Document page = this.reader.read(address);

		assertThat(meta(page, "og:image")).containsExactly(SITE + card);
		assertThat(meta(page, "og:image:alt")).containsExactly("Title card: " + title);
		assertThat(meta(page, "og:title")).containsExactly(title);
		assertThat(meta(page, "og:type")).containsExactly(type);
		assertThat(meta(page, "og:site_name")).containsExactly("René Balcer");
		assertThat(meta(page, "og:description")).isEqualTo(named(page, "description")).hasSize(1);
		assertThat(named(page, "twitter:card")).containsExactly("summary_large_image");
	}

	@Test
	void saysWhoActsInASeries() {
		Document page = this.reader.read("/filmography/jo");

		assertThat(meta(page, "video:actor")).contains(SITE + "/people/jean-reno");
		assertThat(meta(page, "video:release_date")).isEmpty();
		assertThat(meta(this.reader.read("/filmography/the-crow"), "video:release_date")).containsExactly("1994");
	}

	@Test
	void tellsCitationManagersOfABook() {
		Document page = this.reader.read("/publications/rene-balcer-seeing-as");

		assertThat(named(page, "citation_title")).containsExactly("René Balcer: Seeing As");
		assertThat(named(page, "citation_author")).containsExactly("René Balcer");
		assertThat(named(page, "citation_publication_date")).containsExactly("2023/11");
		assertThat(named(page, "citation_publisher")).containsExactly("ACC Art Books (UK)");
		assertThat(named(page, "DC.title")).containsExactly("René Balcer: Seeing As");
		assertThat(named(page, "DC.creator")).containsExactly("René Balcer");
		assertThat(named(page, "DC.contributor")).containsExactly("Robert Hobbs");
		assertThat(named(page, "DC.date")).containsExactly("2023-11");
		assertThat(meta(page, "book:author")).containsExactly(SITE + "/biography");
	}

	@Test
	void tellsCitationManagersOfNoPublisherThatWasNotTheOnlyOne() {
		Document page = this.reader.read("/publications/a-token-of-elegance");

		assertThat(named(page, "citation_publisher")).isEmpty();
		assertThat(named(page, "DC.publisher")).isEmpty();
		assertThat(named(page, "DC.contributor")).containsExactly("Mattawin", "René Balcer");
	}

	@Test
	void namesNoSponsorAsAnAuthor() {
		Document page = this.reader.read("/publications/ai-weiwei-new-york-1983-1993");

		assertThat(named(page, "citation_author")).containsExactly("Ai Weiwei");
		assertThat(named(page, "DC.contributor")).containsExactly("René Balcer");
	}

	@Test
	void leadsToTheNeighboursAndToTheSameListInOtherForms() {
		Document work = this.reader.read("/filmography/law-and-order");
		Document list = this.reader.read("/publications?kind=BOOK");

		assertThat(links(work, "prev")).containsExactlyElementsOf(work.select("main a[rel=prev]").eachAttr("href"));
		assertThat(links(work, "next")).containsExactlyElementsOf(work.select("main a[rel=next]").eachAttr("href"));
		assertThat(links(list, "alternate")).contains("/feed.atom", "/publications.csv?kind=BOOK",
				"/publications.bib?kind=BOOK", "/publications.ris?kind=BOOK");
	}

	@ParameterizedTest
	@CsvSource({ "/awards?years=1990..1999&x=y, fr, Français, /fr/awards?years=1990s",
			"/fr/awards?years=1990..1999, en, English, /awards?years=1990s",
			"/fr/filmography/jo, en, English, /filmography/jo", "/, fr, Français, /fr/", "/fr/, en, English, /",
			"/fr/filmography/nothing, en, English, /" })
	void leadsToTheSamePageInTheOtherLanguage(String address, String tag, String name, String other) {
		Element link = Reader.one(Jsoup.parse(Reader.body(this.reader.get(address))), "#languages a");

		assertThat(link.text()).isEqualTo(name);
		assertThat(link.attr("lang")).isEqualTo(tag);
		assertThat(link.attr("hreflang")).isEqualTo(tag);
		assertThat(link.attr("href")).isEqualTo(other);
	}

	@ParameterizedTest
	@CsvSource({ "/awards?outcome=WON, en_GB, fr_CA", "/fr/awards?outcome=WON, fr_CA, en_GB" })
	void saysInWhichLanguagesAPageCanBeRead(String address, String locale, String alternate) {
		Document page = this.reader.read(address);

		assertThat(page.select("head link[hreflang=en]").attr("href")).isEqualTo(SITE + "/awards?outcome=WON");
		assertThat(page.select("head link[hreflang=fr]").attr("href")).isEqualTo(SITE + "/fr/awards?outcome=WON");
		assertThat(page.select("head link[hreflang=x-default]").attr("href")).isEqualTo(SITE + "/awards?outcome=WON");
		assertThat(meta(page, "og:locale")).containsExactly(locale);
		assertThat(meta(page, "og:locale:alternate")).containsExactly(alternate);
	}

	@Test
	void saysNothingOfAPageThatIsNotFound() {
		Document page = this.reader.read("/filmography/nothing", 404);

		assertThat(page.select("link[rel=canonical], meta[property], script[type=application/ld+json]")).isEmpty();
	}

	private static List<String> meta(Document page, String property) {
		return page.select("head meta[property=" + property + "]").eachAttr("content");
	}

	private static List<String> named(Document page, String name) {
		return page.select("head meta[name=" + name + "]").eachAttr("content");
	}

	private static List<String> links(Document page, String rel) {
		return page.select("head link[rel=" + rel + "]").eachAttr("href");
	}

}
