package org.careersite;

import java.util.Arrays;
import java.util.List;

import org.careersite.tables.Csv;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A career with several prizes of one body, premieres and a building on a map, names with
 * particles, and roles spelt in several ways.
 */
@WholeSiteTest
@TestPropertySource(properties = { "career.dataset=classpath:/datasets/premieres/",
		"spring.datasource.url=jdbc:h2:mem:premieres;DB_CLOSE_DELAY=-1" })
class PrizesAndPlacesTests {

	@Autowired
	private Reader reader;

	@Test
	void namesEachPrizeOfABodyOnThePageOfTheBody() {
		Document page = this.reader.read("/awards/academy-of-sound");

		assertThat(page.select("header.card").text()).isEqualTo("Awards Academy of Sound 2 won · 1 nomination");
		assertThat(page.select("li.award").eachText()).containsExactly(
				"1997 Nominated Direction Medal of Honour for Winter Play",
				"1996 Won Medal of Honour for Winter Play Note Handed over by Anna Zeller.",
				"1991 Won Best Song Golden Ear for Night Music");
	}

	@Test
	void namesThePrizeAndWhoGaveItInTheListOfAwards() {
		assertThat(this.reader.read("/awards").select("li.award").eachText()).containsExactly(
				"Nominated Direction Medal of Honour · Academy of Sound for Winter Play",
				"Won Medal of Honour Academy of Sound for Winter Play",
				"Won Best Song Golden Ear · Academy of Sound for Night Music");
		Document byBody = this.reader.read("/awards?group=body");
		assertThat(byBody.select(".group-head").eachText()).containsExactly("Academy of Sound 2 won 1 nomination");
		assertThat(byBody.select("li.award").eachText()).containsExactly(
				"1997 Nominated Direction Medal of Honour for Winter Play", "1996 Won Medal of Honour for Winter Play",
				"1991 Won Best Song Golden Ear for Night Music");
	}

	@Test
	void namesThePrizeWithTheWork() {
		Document page = this.reader.read("/filmography/winter-play");

		assertThat(Reader.section(page, "Awards").select("li.award").eachText()).containsExactly(
				"1996 Won Medal of Honour Academy of Sound Note Handed over by Anna Zeller.",
				"1997 Nominated Direction Medal of Honour · Academy of Sound");
		assertThat(Reader.section(page, "Awards").select("summary").eachText())
			.contains("1 nomination: Medal of Honour");
		assertThat(page.select("script[type=application/ld+json]").html())
			.contains("\"award\":\"Medal of Honour 1996\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/timeline | Medal of Honour", "/years/1996 | Medal of Honour",
					"/cv?form=complete | Medal of Honour", "/cv | Medal of Honour, Academy of Sound",
					"/fr/cv | Medal of Honour, Academy of Sound", "/search?q=medal+of+honour | Medal of Honour",
					"/fr/awards | Medal of Honour" })
	void namesThePrizeWhereverTheAwardIsTold(String address, String words) {
		assertThat(Reader.main(this.reader.read(address)).text()).contains(words);
	}

	@Test
	void tellsProgramsThePrize() {
		assertThat(this.reader.get("/api/awards")).bodyJson()
			.extractingPath("$.content[*].prize")
			.isEqualTo(List.of("Medal of Honour", "Medal of Honour", "Golden Ear"));
		assertThat(this.reader.get("/api/awards")).bodyJson()
			.extractingPath("$.content[*].body.prize")
			.isEqualTo(Arrays.asList(null, null, null));
		assertThat(this.reader.get("/career.json")).bodyJson()
			.extractingPath("$.awards[*].prize")
			.isEqualTo(List.of("Medal of Honour", "Medal of Honour"));
		assertThat(Csv.read(Reader.body(this.reader.get("/awards.csv")))).extracting((row) -> row.get("prize"))
			.containsExactly("Medal of Honour", "Medal of Honour", "Golden Ear");
		assertThat(Reader.body(this.reader.get("/feed.atom"))).contains("<title>Medal of Honour: Direction</title>",
				"<title>Medal of Honour</title>", "<title>Golden Ear: Best Song</title>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"'' | Places of the works | 2 places, numbered as in the list. The place of one work is not on the map. | Vienna, Austria | 2, Vienna, Austria: 2 works",
			"/fr | Lieux des œuvres | 2 lieux, numérotés comme dans la liste. Le lieu d’une œuvre ne figure pas sur la carte. | Vienne, Autriche | 2, Vienne, Autriche : 2 œuvres" })
	void showsThePlacesOfWorksOnAMap(String language, String heading, String caption, String city, String dot) {
		Document page = this.reader.read(language + "/filmography");

		assertThat(Reader.section(page, heading).select("figcaption").text()).isEqualTo(caption);
		assertThat(page.select(".map-dot title").eachText()).containsExactly("Lyon, France", city);
		assertThat(page.select(".map-dot").get(1).attr("aria-label").replace('\u00a0', ' ')).isEqualTo(dot);
		assertThat(page.select(".map-dot").eachAttr("href")).containsExactly("#work-glass-house", "#work-winter-play");
		assertThat(page.select("li.record[id]").eachAttr("id")).containsExactly("work-glass-house", "work-winter-play",
				"work-night-music");
		assertThat(page.select(".place-number").eachText()).containsExactly("1", "2", "2");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/filmography/night-music | Place | Golden Hall, Vienna, Austria",
					"/fr/filmography/night-music | Lieu | Golden Hall, Vienne, Autriche",
					"/filmography/lost-song | Place | Atlantis" })
	void showsThePlaceWithTheWork(String address, String label, String place) {
		assertThat(this.reader.read(address).select(".facts > div").eachText()).contains(label + " " + place);
	}

	@Test
	void tellsProgramsThePlace() {
		assertThat(this.reader.get("/fr/api/works/night-music")).bodyJson()
			.extractingPath("$.place")
			.asMap()
			.hasToString(
					"{venue=Golden Hall, city=Vienne, region=null, country=Autriche, latitude=48.2, longitude=16.37}");
		assertThat(Reader.body(this.reader.get("/filmography/night-music"))).contains(
				"\"releasedEvent\":{\"@type\":\"PublicationEvent\",\"location\":{\"@type\":\"Place\",\"name\":\"Golden Hall\"");
		assertThat(Reader.body(this.reader.get("/filmography/glass-house")))
			.contains("\"locationCreated\":{\"@type\":\"Place\",\"name\":\"The Glass House\"");
	}

	@ParameterizedTest
	@CsvSource({ "/search?q=vienna, Night Music", "/fr/search?q=vienne, Night Music", "/search?q=lyon, Glass House" })
	void findsAWorkByItsCity(String address, String title) {
		assertThat(Reader.links(Reader.main(this.reader.read(address)), "/")).as(address)
			.anyMatch((link) -> link.contains(title));
	}

	@ParameterizedTest
	@CsvSource({ "/people", "/fr/people" })
	void listsPeopleByFamilyName(String address) {
		assertThat(this.reader.read(address).select("li.person .record-what").eachText()).containsExactly("The Abbots",
				"Mary Booker", "Rob De Nero", "Jan van Dyck", "Li Na", "Otto Noteman", "Anna Zeller");
		assertThat(this.reader.get("/api/people")).bodyJson()
			.extractingPath("$.content[*].slug")
			.isEqualTo(List.of("the-abbots", "mary-booker", "rob-de-nero", "jan-van-dyck", "li-na", "otto-noteman",
					"anna-zeller"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/people/mary-booker | Named in the biography | Early Years",
					"/fr/people/mary-booker | Mention dans la biographie | Les débuts",
					"/people/otto-noteman | Named in | Night Music", "/fr/people/otto-noteman | Mentions | Night Music",
					"/people/anna-zeller | Named in | Academy of Sound, Early Years" })
	void saysWhichTextsAloneNameSomebody(String address, String heading, String texts) {
		Document page = this.reader.read(address);

		assertThat(page.select("main h2").eachText()).startsWith(heading);
		assertThat(String.join(", ", Reader.section(page, heading).select("a").eachText())).isEqualTo(texts);
		assertThat(page.select("main section a[href*=/biography#]").eachAttr("href")).allSatisfy(
				(href) -> assertThat(this.reader.read(href).select(href.substring(href.indexOf('#')))).hasSize(1));
	}

	@Test
	void saysNothingOfTextsWhereARecordNamesSomebody() {
		assertThat(this.reader.read("/people/jan-van-dyck").select("main h2").eachText()).startsWith("Connections")
			.doesNotContain("Named in the biography", "Named in");
		assertThat(this.reader.read("/people").select("li.person").eachText())
			.contains("Mary Booker named in Early Years", "Jan van Dyck star, Night Music");
		assertThat(this.reader.read("/fr/people").select("li.person").eachText())
			.contains("Mary Booker mention dans Les débuts", "Jan van Dyck vedette, Night Music");
	}

	@Test
	void takesRolesThatDifferOnlyInCaseForOne() {
		Document page = this.reader.read("/filmography?role=WRITER");

		assertThat(Reader.found(page)).isEqualTo("3 works");
		assertThat(page.select(".record .roles").eachText()).containsExactly("Writer", "Writer", "Writer");
		assertThat(this.reader.read("/fr/filmography?role=writer").select(".record .roles").eachText())
			.containsExactly("autrice", "autrice", "autrice");
		assertThat(Reader.choices(this.reader.read("/filmography"), "Role")).containsExactly("created 1", "creator 1",
				"wrote 3", "Writer 3");
		assertThat(this.reader.get("/api/works")).bodyJson()
			.extractingPath("$.content[*].roles")
			.isEqualTo(List.of(List.of("Writer"), List.of("creator"), List.of("Writer"), List.of("Writer")));
		assertThat(this.reader.get("/api/works/winter-play")).bodyJson()
			.extractingPath("$.credits[*].role")
			.isEqualTo(List.of("Writer", "Writer"));
		assertThat(this.reader.get("/api/works/winter-play")).bodyJson()
			.extractingPath("$.collaborators[*].role")
			.isEqualTo(List.of("star", "star", "star"));
		assertThat(this.reader.get("/career.json")).bodyJson()
			.extractingPath("$.works[1].credits[*].role")
			.isEqualTo(List.of("writer", "WRITER"));
	}

}
