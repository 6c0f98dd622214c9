package org.careersite;

import java.util.List;

import org.careersite.metadata.SchemaOrg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The site of a group, of which one work has an open end. */
@WholeSiteTest
@TestPropertySource(properties = { "career.dataset=classpath:/datasets/band/",
		"spring.datasource.url=jdbc:h2:mem:band;DB_CLOSE_DELAY=-1" })
class BandTests {

	private static final String SHOW = "/filmography/the-long-show";

	@Autowired
	private Reader reader;

	@Test
	void isFoundedAndNotBorn() {
		assertThat(Reader.one(this.reader.read("/biography"), ".card .card-line").text())
			.isEqualTo("Founded April 2001, Sampletown");
		assertThat(Reader.one(this.reader.read("/fr/biography"), ".card .card-line").text())
			.isEqualTo("Fondation : avril 2001, Sampletown");
		assertThat(Reader.one(this.reader.read("/cv"), ".cv-person").text())
			.isEqualTo("Founded April 2001, Sampletown · rock band");
		assertThat(body("/api/person"))
			.startsWith("{\"name\":\"The Nobodies\",\"type\":\"GROUP\",\"birthDate\":\"2001-04\",");
	}

	@Test
	void isAnOrganizationToPrograms() {
		assertThat(body("/career.jsonld"))
			.contains("{\"@type\":\"Organization\",\"@id\":\"http://localhost:8080/#person\"",
					"\"foundingDate\":\"2001-04\",\"foundingLocation\":{\"@type\":\"Place\",\"name\":\"Sampletown\"}")
			.doesNotContain("\"Person\"", "birth", "jobTitle");
		this.reader.pages()
			.forEach((path) -> this.reader.read(path)
				.select("script[type=application/ld+json]")
				.forEach((script) -> assertThat(script.data()).as(path).doesNotContain("\"Person\"")));
	}

	@Test
	void hasNoAge() {
		assertThat(this.reader.read("/").select(".film-columns a").eachText()).containsExactly("2000 1 work",
				"2001 no entries", "2002 no entries", "2003 1 work", "2019 1 work", "2020 1 work", "2021 1 work",
				"2022 2 works");
		assertThat(this.reader.read("/timeline").select(".year-card").eachText()).containsExactly("2000", "2003",
				"2019", "2022");
		assertThat(body("/api/years/2003")).startsWith("{\"year\":2003,\"age\":null,");
	}

	@Test
	void saysThatAnEndIsOpen() {
		assertThat(this.reader.read(SHOW).title()).isEqualTo("The Long Show (TV series, 2019–) – The Nobodies");
		assertThat(Reader.one(this.reader.read(SHOW), ".facts dt:contains(Years) + dd").html())
			.isEqualTo("<a href=\"/years/2019\">2019–</a>");
		assertThat(this.reader.read(SHOW).select(".credits > li").eachText()).containsExactly("2020– host end unknown",
				"2019–2021 writer");
		assertThat(this.reader.read("/fr" + SHOW).select(".credits > li").eachText())
			.containsExactly("2020– animateur fin inconnue", "2019–2021 scénariste");
		assertThat(Reader.one(this.reader.read("/"), ".card-figures").text()).isEqualTo("4 works · dated 2000–");
		assertThat(this.reader.read("/filmography").select(".group-head").eachText())
			.containsExactly("End not stated 1", "2020s 1", "2000s 2");
		assertThat(this.reader.read("/fr/filmography").select(".group-head").eachText())
			.containsExactly("Fin non précisée 1", "Années 2020 1", "Années 2000 2");
		assertThat(this.reader.read("/filmography?sort=oldest").select(".group-head").eachText())
			.containsExactly("2000s 2", "2010s 1, by the year they began", "2020s 1");
		assertThat(Reader.main(this.reader.read("/glance")).text()).contains("The Long Show, TV series, 2019–");
		assertThat(Reader.main(this.reader.read(SHOW)).text()).contains("The Nobodies, host. TV series, 2019–.",
				"note = {2019–; ", "N1  - 2019–");
		assertThat(Reader.main(this.reader.read("/cv")).text()).contains("2019– The Long Show");
		assertThat(body("/feed.atom")).contains("<summary>TV series · 2019–</summary>");
	}

	/**
	 * Three arrows: at the run of the work, at the credit, and none at the other credit.
	 */
	@Test
	void drawsAnOpenEndToTheLastYearOfTheCareer() {
		assertThat(this.reader.read(SHOW).select(".tenure-row .years").eachText()).containsExactly("2019–", "2020–",
				"2019–2021");
		assertThat(this.reader.read(SHOW).select(".tenure rect").eachAttr("width")).containsExactly("100.00%", "75.00%",
				"75.00%");
		assertThat(this.reader.read(SHOW).select(".tenure .open-end").eachAttr("x")).containsExactly("100.00%",
				"100.00%");
		assertThat(Reader.one(this.reader.read(SHOW), ".tenure figcaption").text())
			.isEqualTo("Dated credits. Arrow: the source gives no end.");
	}

	@Test
	void tellsProgramsOfTheOpenEnd() {
		assertThat(body("/api" + SHOW.replace("filmography", "works")))
			.contains("\"startYear\":2019,\"endYear\":null,\"openEnd\":true,\"circa\":false,")
			.contains("{\"role\":\"host\",\"startYear\":2020,\"endYear\":null,\"openEnd\":true,");
		assertThat(body("/api/timeline?years=2019")).contains(
				"\"startYear\":2019,\"endYear\":null,\"lane\":\"WORK\",\"title\":\"The Long Show\",\"text\":\"TV series, 2019–\"");
		assertThat(body("/filmography.csv"))
			.contains("the-long-show,The Long Show,,SCREEN,TV_SERIES,2019,,true,false,,STATED");
		assertThat(body("/career.jsonld")).contains(
				"\"contributor\":{\"@id\":\"http://localhost:8080/#person\"},\"startDate\":\"2020\"}",
				"\"startDate\":\"2019\",\"endDate\":\"2021\"}");
	}

	/** The pages of years end with the career: nobody knows what 2030 will hold. */
	@ParameterizedTest
	@CsvSource({ "/filmography?years=2018, ''", "/filmography?years=2019, The Long Show",
			"/filmography?years=2030, The Long Show", "/filmography?years=since+2025, The Long Show",
			"/search?q=show+2035, The Long Show", "/years/2018, ''", "/years/2021, The Long Show", "/years/2030, ''",
			"/decades/2030s, ''" })
	void countsInEveryYearFromTheFirst(String address, String titles) {
		assertThat(String.join(", ", this.reader.read(address).select("main .records .record-what a").eachText()))
			.isEqualTo(titles);
	}

	@Test
	void saysOfEachPageOnlyWhatSchemaOrgHasTermsFor() {
		SchemaOrg schema = new SchemaOrg();
		List<String> pages = this.reader.pages();

		assertThat(pages).contains(SHOW);
		pages.forEach((path) -> this.reader.read(path)
			.select("script[type=application/ld+json]")
			.forEach((script) -> schema.check(script.data())));
		schema.check(body("/career.jsonld"));
	}

	private String body(String address) {
		return Reader.body(this.reader.get(address));
	}

}
