package org.careersite.tables;

import java.io.StringReader;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.commons.csv.CSVRecord;
import org.careersite.Reader;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Records whose texts would mean something else in each of the formats. */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:formulas;DB_CLOSE_DELAY=-1",
		"career.dataset=classpath:/datasets/formulas/", "site.base-url=https://career.example.org/site" })
@AutoConfigureMockMvc
@Import(Reader.class)
class HostileRecordsTests {

	@Autowired
	private Reader reader;

	@Test
	void startNoFormula() {
		CSVRecord work = Csv.read(body("/filmography.csv")).get(0);
		CSVRecord award = Csv.read(body("/awards.csv")).get(0);
		CSVRecord showing = Csv.read(body("/exhibitions.csv")).get(0);

		assertThat(work.get("title")).isEqualTo("'=HYPERLINK(\"http://example.org\",\"a, b\")");
		assertThat(work.get("roles")).isEqualTo("'-2+3");
		assertThat(work.get("franchise")).isEqualTo("'@SUM(A1)");
		assertThat(work.get("url")).isEqualTo("https://career.example.org/site/filmography/sum");
		assertThat(award.get("bodyName")).isEqualTo("'+1 \"quoted\", and more");
		assertThat(award.get("category")).startsWith("'\ttab;");
		assertThat(award.get("note")).isEqualTo("'= is no formula here");
		assertThat(showing.get("title")).isEqualTo("'-1\r\nBEGIN:VEVENT");
		assertThat(showing.get("longitude")).isEqualTo("-20.0");
		assertThat(Csv.read(body("/publications.csv")).get(0).get("container")).isEqualTo("'@Journal");
	}

	@Test
	void areReadBackFromBibtexAsTheyAre() throws Exception {
		BibTeXEntry entry = new BibTeXParser().parse(new StringReader(body("/publications.bib")))
			.getEntries()
			.get(new Key("braces"));

		assertThat(text(entry, BibTeXEntry.KEY_TITLE)).isEqualTo("50% of {A} & B_1 -- \\alpha~$^# ER - ");
		assertThat(text(entry, BibTeXEntry.KEY_AUTHOR)).isEqualTo("Ada O’Example");
		assertThat(text(entry, BibTeXEntry.KEY_JOURNAL)).isEqualTo("@Journal");
		assertThat(text(entry, BibTeXEntry.KEY_NOTE)).isEqualTo("fall 1995");
	}

	@Test
	void startNoLineOfTheirOwnInRis() {
		assertThat(body("/publications.ris").lines()).containsExactly("TY  - JOUR", "ID  - braces",
				"AU  - Ada O'Example", "TI  - 50% of {A} & B_1 -- \\alpha~$^# ER - ", "T2  - @Journal", "M3  - Essay",
				"PY  - 1995", "DA  - 1995///fall", "UR  - https://career.example.org/site/publications/braces",
				"ER  - ");
	}

	@Test
	void startNoEventOfTheirOwn() throws Exception {
		Calendar calendar = new CalendarBuilder().build(new StringReader(body("/exhibitions.ics")));
		VEvent event = calendar.<VEvent>getComponents(Component.VEVENT).get(0);

		assertThat(calendar.validate().getEntries()).isEmpty();
		assertThat(calendar.getComponents()).hasSize(1);
		assertThat(event.getSummary().getValue()).startsWith("-1").endsWith("BEGIN:VEVENT");
		assertThat(event.getLocation().getValue()).isEqualTo("Museum; of, Air\\");
		assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("minus-1@career.example.org");
	}

	@Test
	void stayAsTheyAreInTheWholeDataset() {
		assertThat(JsonMapper.shared().readTree(body("/career.json")).at("/works/0/title").asString())
			.isEqualTo("=HYPERLINK(\"http://example.org\",\"a, b\")");
	}

	@Test
	void stayLinesOnEachPage() {
		Document work = this.reader.read("/filmography/sum");
		Document timeline = this.reader.read("/timeline");

		assertThat(work.select("dl.facts dd").eachText()).contains("****", "- 3 %");
		assertThat(Reader.one(work, "span.record-note").text()).isEqualTo("# 1 of them");
		assertThat(work.select("main ol, main ul, main hr, main h1")).extracting(Element::tagName).doesNotContain("hr");
		assertThat(timeline.select(".event-name").eachText()).contains("1500. A new century");
		assertThat(timeline.select(".event-text > *")).extracting(Element::tagName, Element::text)
			.containsExactly(tuple("p", "1500. A new century began then."));
	}

	@Test
	void keepTheirWordsInDataAndSearch() {
		assertThat(JsonMapper.shared().readTree(body("/api/works/sum")).at("/credits/0/note").asString())
			.isEqualTo("# 1 of them");
		assertThat(JsonMapper.shared().readTree(body("/api/timeline?lane=LIFE")).at("/content").toString())
			.contains("\"1500. A new century\"", "\"1500. A new century began then.\"");
		assertThat(body("/career.jsonld")).contains("\"name\":\"1500. A new century\"",
				"\"description\":\"1500. A new century began then.\"");
		assertThat(this.reader.read("/search?q=century+began").select("main").text())
			.contains("1500. A new century began then.");
	}

	/**
	 * Java's old dates take days before October 1582 for those of the Julian calendar.
	 */
	@Test
	void keepTheirDaysInTheFeed() {
		Document feed = Jsoup.parse(body("/feed.atom"), Parser.xmlParser());

		assertThat(feed.select("entry:has(id:containsOwn(#birth)) > published").text())
			.isEqualTo("1450-02-28T00:00:00Z");
		assertThat(feed.select("entry:has(id:containsOwn(#century)) > title").text()).isEqualTo("1500. A new century");
	}

	@Test
	void comeFirstInTheFeedWhenTheyAreAddedHoweverOldTheyAre() {
		Element newest = Jsoup.parse(body("/feed.atom"), Parser.xmlParser()).selectFirst("entry");

		assertThat(newest.select("> id").text()).isEqualTo("https://career.example.org/site/awards/plus#plus-1981");
		assertThat(newest.select("> updated, > published").eachText()).containsExactly("2026-11-26T00:00:00Z",
				"2026-11-26T00:00:00Z");
		assertThat(newest.select("> summary").text()).endsWith(" · 1981");
		assertThat(JsonMapper.shared().readTree(body("/career.json")).at("/awards/0/added").asString())
			.isEqualTo("2026-11-26");
	}

	@Test
	void areCitedAsText() {
		assertThat(this.reader.read("/publications/braces").select("details.cite pre").get(0).text())
			.contains("50\\% of \\textbraceleft{}A\\textbraceright{} \\& B\\_1 -{}-");
	}

	private static String text(BibTeXEntry entry, Key field) throws Exception {
		return new LaTeXPrinter()
			.print(new LaTeXParser().parse(new StringReader(entry.getField(field).toUserString())));
	}

	private String body(String address) {
		return Reader.body(this.reader.get(address));
	}

}
