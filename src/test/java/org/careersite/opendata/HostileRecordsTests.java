package org.careersite.opendata;

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
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

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
