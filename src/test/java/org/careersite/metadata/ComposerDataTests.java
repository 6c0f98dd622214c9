package org.careersite.metadata;

import java.io.StringReader;

import net.fortuna.ical4j.data.CalendarBuilder;
import org.assertj.core.api.SoftAssertions;
import org.careersite.ComposerSiteTest;
import org.careersite.Reader;
import org.careersite.Statements;
import org.careersite.tables.Csv;
import org.jbibtex.BibTeXParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What programs read of a composer: other scripts, and years of three centuries ago. */
@ComposerSiteTest
class ComposerDataTests {

	private static final SchemaOrg SCHEMA = new SchemaOrg();

	@Autowired
	private Reader reader;

	@Test
	void saysOfEachPageOnlyWhatSchemaOrgHasTermsFor() {
		this.reader.pages()
			.forEach((path) -> this.reader.read(path)
				.select("script[type=application/ld+json]")
				.forEach((script) -> SCHEMA.check(script.data())));
		SCHEMA.check(body("/career.jsonld"));
	}

	@Test
	void needsAtMostEightStatementsForAPage() {
		SoftAssertions all = new SoftAssertions();
		this.reader.pages()
			.forEach((path) -> all.assertThat(Statements.of(() -> this.reader.read(path)))
				.as(path)
				.isLessThanOrEqualTo(8));
		all.assertAll();
	}

	@Test
	void isReadableInEachOtherForm() throws Exception {
		assertThat(new CalendarBuilder().build(new StringReader(body("/exhibitions.ics"))).validate().getEntries())
			.isEmpty();
		assertThat(new BibTeXParser().parse(new StringReader(body("/publications.bib"))).getEntries()).hasSize(2);
		assertThat(Csv.read(body("/filmography.csv"))).extracting((row) -> row.get("title"))
			.contains("夜曲 & 'nan'", "Ὕμνος Σιωπῆς", "गीत स्वर");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ода", "ОДА КОЛОКОЛАМ", "夜曲", "قصيدة", "υμνος σιωπης", "l'heure & l'eau", "lheure",
			"zdravice" })
	void findsATitleInItsScript(String words) {
		assertThat(Reader.main(this.reader.read("/search?q=" + UriUtils.encode(words, "UTF-8") + "&type=WORK"))
			.select("ul.records .record-what a")).as(words).isNotEmpty();
	}

	private String body(String address) {
		return Reader.body(this.reader.get(address));
	}

}
