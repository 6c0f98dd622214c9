package org.careersite;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The site of somebody who is long dead, with works of which the source gives a day, no
 * more than about when, or nothing.
 */
@WholeSiteTest
@TestPropertySource(properties = { "career.dataset=classpath:/datasets/late-composer/",
		"spring.datasource.url=jdbc:h2:mem:late-composer;DB_CLOSE_DELAY=-1" })
class LateComposerTests {

	@Autowired
	private Reader reader;

	@Test
	void tellsLifeDatesFromTheYearsOfWorks() {
		assertThat(figures("/")).isEqualTo("1819–1896 · 6 works · dated circa 1835–1868");
		assertThat(figures("/fr/")).isEqualTo("1819–1896 · 6 œuvres · datées : vers 1835–1868");
		assertThat(Reader.hrefs(Reader.main(this.reader.read("/")), "/biography")).startsWith("/biography");
		assertThat(line("/biography")).isEqualTo("Born 13 September 1819, Port-Réal · Died 20 May 1896");
		assertThat(line("/fr/biography")).isEqualTo("Naissance : 13 septembre 1819, Port-Réal · Décès : 20 mai 1896");
		assertThat(Reader.one(this.reader.read("/cv"), ".cv-person").text())
			.isEqualTo("Born 13 September 1819, Port-Réal · Died 20 May 1896 · composer");
	}

	/** She died in May 1896, before she would have turned 77. */
	@ParameterizedTest
	@CsvSource({ "/years/1868, Turned 49", "/fr/years/1868, 49 ans", "/decades/1890s, Aged 70–76",
			"/fr/decades/1890s, De 70 à 76 ans", "/years/1896, Years", "/years/1997, Years", "/years/2012, Years",
			"/fr/years/2012, Années" })
	void saysNoAgeThatSheDidNotReach(String address, String line) {
		assertThat(line(address)).isEqualTo(line);
	}

	@Test
	void saysNoAgeAfterTheDeathOnHomeTimelineAndToPrograms() {
		assertThat(this.reader.read("/").select(".film-columns a, .film-group").eachText()).contains(
				"1891–1895 Aged 71–76 · no entries", "1896 1 event", "1897–1996 no entries", "1997 1 honour",
				"2012 1 showing");
		assertThat(this.reader.read("/timeline").select(".year-card").eachText()).containsExactly("1835 turned 16",
				"1840 turned 21", "1868 turned 49", "1890 turned 71", "1896", "1997", "2012");
		assertThat(body("/api/years/1896")).startsWith("{\"year\":1896,\"age\":null,");
		assertThat(body("/api/years/1895")).startsWith("{\"year\":1895,\"age\":76,");
	}

	@Test
	void tellsProgramsOfTheLife() {
		assertThat(body("/api/person")).startsWith(
				"{\"name\":\"Clara Ombre\",\"type\":\"PERSON\",\"birthDate\":\"1819-09-13\",\"deathDate\":\"1896-05-20\",");
		assertThat(body("/career.jsonld")).contains("\"birthDate\":\"1819-09-13\",\"deathDate\":\"1896-05-20\"");
	}

	@Test
	void listsWorksByDateAndOfOneDateInTheOrderOfTheFile() {
		assertThat(rows("/filmography")).containsExactly("1868 Evening", "1868 Morning", "1868 Dawn", "1840–1846 Cycle",
				"circa 1835 First Songs", " Lost Song");
		assertThat(rows("/filmography?sort=oldest")).containsExactly("circa 1835 First Songs", "1840–1846 Cycle",
				"1868 Morning", "1868 Dawn", "1868 Evening", " Lost Song");
		assertThat(rows("/years/1868")).containsExactly("1868 Morning", "1868 Dawn", "1868 Evening");
		assertThat(this.reader.read("/timeline?years=1868").select(".entry p").eachText())
			.containsExactly("Morning Song", "Dawn Song", "14 March Evening Song");
	}

	@Test
	void listsWhatHasNoYearsLast() {
		assertThat(this.reader.read("/filmography").select(".group-head").eachText()).containsExactly("1860s 3",
				"1840s 1", "1830s 1", "Undated 1");
		assertThat(this.reader.read("/fr/filmography").select(".group-head").eachText()).endsWith("Sans date 1");
		assertThat(rows("/filmography?years=1800-1900")).doesNotContain(" Lost Song");
		assertThat(line("/filmography/lost-song")).isEqualTo("date not stated");
		assertThat(line("/fr/filmography/lost-song")).isEqualTo("date non précisée");
		assertThat(this.reader.read("/filmography/lost-song").title()).isEqualTo("Lost Song (Song) – Clara Ombre");
		assertThat(this.reader.read("/fr/filmography/lost-song").title())
			.isEqualTo("Lost Song – Chanson – Clara Ombre");
		assertThat(body("/api/works/lost-song")).contains(
				"\"startYear\":null,\"endYear\":null,\"openEnd\":false,\"circa\":false,\"premiere\":null,\"yearsBasis\":null");
		assertThat(body("/filmography.csv")).contains("lost-song,Lost Song,,MUSIC,SONG,,,false,false,,,false,");
		assertThat(cite("/filmography/lost-song")).contains("“Lost Song.” Song, n.d.")
			.doesNotContain("year = ", "PY  - ");
		assertThat(rows("/search?q=lost")).containsExactly(" Lost Song");
	}

	@Test
	void saysThatYearsAreRoughlyKnown() {
		assertThat(line("/filmography/first-songs")).isEqualTo("circa 1835");
		assertThat(this.reader.read("/fr/filmography/first-songs").title())
			.isEqualTo("First Songs – Chanson, vers 1835 – Clara Ombre");
		assertThat(fact("/filmography/first-songs", "Years")).isEqualTo("circa 1835");
		assertThat(fact("/fr/filmography/first-songs", "Années")).isEqualTo("vers 1835");
		assertThat(this.reader.read("/filmography/first-songs").select(".credits .record-when").eachText())
			.containsExactly("circa 1835");
		assertThat(this.reader.read("/timeline?years=1835").select(".entry p").eachText())
			.containsExactly("circa First Songs Song");
		assertThat(Reader.main(this.reader.read("/glance")).text())
			.contains("1835 · Works: First Songs, Song, circa 1835");
		assertThat(body("/api/works/first-songs"))
			.contains("\"startYear\":1835,\"endYear\":1835,\"openEnd\":false,\"circa\":true");
		assertThat(cite("/filmography/first-songs")).contains("“First Songs.” Song, circa 1835.", "year = 1835",
				"note = {circa 1835}", "DA  - 1835///circa");
		assertThat(body("/career.jsonld")).contains("\"name\":\"First Songs\"").doesNotContain("1835");
		assertThat(body("/search/index.json")).contains("\"circa 1835\"");
	}

	@Test
	void saysWhenAWorkWasFirstPerformed() {
		assertThat(fact("/filmography/evening", "Years")).isEqualTo("1868");
		assertThat(fact("/filmography/evening", "Premiere")).isEqualTo("14 March 1868");
		assertThat(fact("/fr/filmography/evening", "Première")).isEqualTo("14 mars 1868");
		assertThat(body("/api/works/evening")).contains("\"startYear\":1868,\"endYear\":1868,",
				"\"premiere\":\"1868-03-14\"");
		assertThat(body("/api/timeline")).contains("{\"date\":\"1868-03-14\",\"startYear\":1868,\"endYear\":1868,");
		assertThat(body("/filmography.csv"))
			.contains("evening,Evening,,MUSIC,SONG,1868,1868,false,false,1868-03-14,STATED");
		assertThat(cite("/filmography/evening")).contains("“Evening.” 14 March 1868.", "month = 3,\n  day = 14",
				"DA  - 1868/03/14/");
		assertThat(body("/career.jsonld"))
			.contains("\"url\":\"http://localhost:8080/filmography/evening\",\"datePublished\":\"1868-03-14\",");
	}

	/** It was performed after her death, which changes nothing about when it was made. */
	@Test
	void keepsAWorkInItsYearsWhereverItsPremiere() {
		assertThat(fact("/filmography/cycle", "Years")).isEqualTo("1840 to 1846");
		assertThat(fact("/filmography/cycle", "Premiere")).isEqualTo("November 1901");
		assertThat(rows("/years/1843")).containsExactly("1840–1846 Cycle");
		assertThat(Reader.main(this.reader.read("/years/1901")).text()).contains("Nothing is recorded for 1901.");
	}

	private String figures(String address) {
		return Reader.one(this.reader.read(address), ".card-figures").text();
	}

	private String line(String address) {
		return Reader.one(this.reader.read(address), ".card .card-line").text();
	}

	private String fact(String address, String name) {
		return Reader.one(this.reader.read(address), ".facts dt:contains(" + name + ") + dd").text();
	}

	private String cite(String address) {
		return Reader.main(this.reader.read(address)).text();
	}

	private List<String> rows(String address) {
		Document page = this.reader.read(address);
		return page.select("main .records > li")
			.stream()
			.map((row) -> row.select(".record-when").text() + " " + row.select(".record-what a").text())
			.toList();
	}

	private String body(String address) {
		return Reader.body(this.reader.get(address));
	}

}
