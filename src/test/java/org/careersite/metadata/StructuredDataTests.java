package org.careersite.metadata;

import java.util.ArrayList;
import java.util.List;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages say in the vocabulary of schema.org. */
@WholeSiteTest
class StructuredDataTests {

	private static final String SITE = "http://localhost:8080";

	private static final SchemaOrg SCHEMA = new SchemaOrg();

	@Autowired
	private Reader reader;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/about", "/biography", "/filmography", "/filmography/law-and-order",
			"/filmography/the-no-name-painting-association", "/filmography/backbone-poem", "/filmography/backbone-song",
			"/filmography/desaparecidos", "/filmography/solid-state", "/awards", "/awards/mystery-writers-of-america",
			"/exhibitions", "/exhibitions/backbone", "/exhibitions/desaparecidos", "/exhibitions/hidden-stories",
			"/publications", "/publications/rene-balcer-seeing-as", "/publications/essay-impressions", "/people",
			"/people/xu-bing", "/people/wuming-group", "/exhibitions/blooming-in-the-shadows", "/timeline", "/years",
			"/years/1997", "/decades/1990s", "/search?q=law" })
	void saysOnlyWhatSchemaOrgHasTermsFor(String address) {
		SCHEMA.check(script(address));
	}

	@Test
	void saysTheWholeCareerInTermsOfSchemaOrg() {
		SCHEMA.check(Reader.body(this.reader.get("/career.jsonld")));
	}

	@Test
	void tellsWhoThePersonIs() {
		assertThat(thing("/", "Person")).isEqualTo(json("""
				{"@type": "Person", "@id": "S/#person", "url": "S/", "birthDate": "1954-02-09",
				"birthPlace": {"@type": "Place", "name": "Montreal, Quebec, Canada"},
				"jobTitle": ["writer", "producer", "director", "showrunner", "photographer", "documentary film-maker"],
				"name": "René Balcer"}"""));
		assertThat(thing("/", "WebSite").at("/potentialAction/target/urlTemplate").asString())
			.isEqualTo(SITE + "/search?q={q}");
		assertThat(thing("/biography", "ProfilePage")).isEqualTo(json("""
				{"@type": "ProfilePage", "@id": "S/biography", "url": "S/biography", "inLanguage": "en",
				"mainEntity": {"@id": "S/#person"}}"""));
	}

	@Test
	void tellsOfTheSameThingsInAllLanguages() {
		JsonNode english = thing("/filmography/jo", "TVSeries");
		JsonNode french = thing("/fr/filmography/jo", "TVSeries");

		assertThat(french.path("@id")).isEqualTo(english.path("@id"));
		assertThat(french.path("url").asString()).isEqualTo(SITE + "/fr/filmography/jo");
		assertThat(thing("/fr/", "WebSite").path("inLanguage").asString()).isEqualTo("fr");
		assertThat(thing("/fr/biography", "ProfilePage").path("inLanguage").asString()).isEqualTo("fr");
		assertThat(thing("/fr/about", "Dataset").path("inLanguage").asString()).isEqualTo("fr");
		assertThat(thing("/fr/biography", "Person").path("@id").asString()).isEqualTo(SITE + "/#person");
	}

	@Test
	void givesThePersonThePrizesWonAndNoOthers() {
		assertThat(strings(thing("/biography", "Person").path("award"))).hasSize(30)
			.contains("Edgar Award 2005: Best Television Episode", "Emmy Award 1997: Best Drama Series",
					"American Bar Association 1999: Silver Gavel Award for Television", "Peabody Award 1997",
					"American Psychological Association 1989: Award of Excellence")
			.noneMatch((award) -> award.contains("probably") || award.contains("Gourmand"));
	}

	@Test
	void givesAPrizeForABookToTheBookAlone() {
		List<JsonNode> graph = things(Reader.body(this.reader.get("/career.jsonld")));

		assertThat(thing("/publications/chow-secrets-of-chinese-cooking", "Book").path("award").asString())
			.isEqualTo("Gourmand World Cookbook Award 2021");
		assertThat(graph).filteredOn((thing) -> thing.path("award").toString().contains("Gourmand"))
			.extracting((thing) -> thing.path("@type").asString())
			.containsExactly("Book");
		assertThat(graph.get(0).path("award")).hasSize(30);
	}

	@Test
	void givesASeriesNoRunButTheRolesTheirYears() {
		JsonNode series = thing("/filmography/star-trek-the-next-generation", "TVSeries");

		assertThat(series.has("startDate") || series.has("endDate") || series.has("dateCreated")).isFalse();
		assertThat(series.path("author")).isEqualTo(json("""
				{"@type": "Role", "roleName": "writer", "author": {"@id": "S/#person"}, "startDate": "1992"}"""));
		assertThat(things(Reader.body(this.reader.get("/career.jsonld")))).filteredOn((thing) -> is(thing, "TVSeries"))
			.hasSize(15)
			.noneMatch((thing) -> thing.has("startDate") || thing.has("endDate") || thing.has("dateCreated"));
		assertThat(thing("/filmography/the-crow", "Movie").path("dateCreated").asString()).isEqualTo("1994");
	}

	@Test
	void describesASeriesWithItsStars() {
		JsonNode series = thing("/filmography/jo", "TVSeries");

		assertThat(series.path("@id").asString()).isEqualTo(SITE + "/filmography/jo#work");
		assertThat(series.path("name").asString()).isEqualTo("Jo");
		assertThat(series.has("startDate")).isFalse();
		assertThat(series.path("creator")).isEqualTo(json("""
				{"@type": "Role", "roleName": "creator", "creator": {"@id": "S/#person"}, "startDate": "2012"}"""));
		assertThat(series.path("actor")).contains(json("""
				{"@type": "Role", "roleName": "star",
				"actor": {"@type": "Person", "@id": "S/people/jean-reno#person", "name": "Jean Reno"}}"""));
	}

	@Test
	void saysWhichPrizesAreTiedToAWorkByInference() {
		assertThat(strings(thing("/filmography/law-and-order", "TVSeries").path("award"))).hasSize(11)
			.contains("Emmy Award 1997: Best Drama Series",
					"Edgar Award 1993: Best Television Episode (probably for this work)");
	}

	@Test
	void datesACredit() {
		assertThat(thing("/filmography/law-and-order", "TVSeries").path("author").get(0)).isEqualTo(json("""
				{"@type": "Role", "roleName": "staff writer", "author": {"@id": "S/#person"}, "startDate": "1990",
				"description": "Hired for the first season."}"""));
	}

	@ParameterizedTest
	@CsvSource({ "/filmography/solid-state, Movie", "/filmography/backbone-poem, CreativeWork",
			"/filmography/backbone-song, MusicComposition", "/filmography/desaparecidos, Collection",
			"/publications/rene-balcer-seeing-as, Book", "/publications/essay-impressions, Article",
			"/people/xu-bing, Person", "/people/wuming-group, Organization", "/awards/emmy-award, Organization" })
	void namesTheTypeOfARecord(String address, String type) {
		assertThat(things(script(address)).get(0).path("@type").asString()).isEqualTo(type);
	}

	@Test
	void describesAnExhibitionWithOneShowing() {
		JsonNode event = thing("/exhibitions/desaparecidos", "ExhibitionEvent");

		assertThat(event.path("startDate").asString()).isEqualTo("2025-11");
		assertThat(event.has("endDate")).isFalse();
		assertThat(event.path("location")).isEqualTo(json("""
				{"@type": "Place", "name": "Americas Society/Council of the Americas",
				"address": {"@type": "PostalAddress", "addressLocality": "New York", "addressCountry": "United States"},
				"containedInPlace": {"@type": "City", "name": "New York, United States",
				"geo": {"@type": "GeoCoordinates", "latitude": 40.71, "longitude": -74.01}}}"""));
		assertThat(event.path("workFeatured")).isEqualTo(json("""
				{"@type": "CreativeWork", "@id": "S/filmography/desaparecidos#work", "name": "Desaparecidos"}"""));
	}

	@Test
	void describesAnExhibitionWithSeveralShowings() {
		JsonNode event = thing("/exhibitions/backbone", "ExhibitionEvent");

		assertThat(event.has("location")).isFalse();
		assertThat(event.path("subEvent")).hasSize(7);
		assertThat(event.path("subEvent").get(2)).isEqualTo(json("""
				{"@type": "ExhibitionEvent", "@id": "S/exhibitions/backbone#showing-3", "name": "Backbone",
				"startDate": "2014", "location": {"@type": "Place", "name": "Taipei Fine Arts Museum",
				"address": {"@type": "PostalAddress", "addressLocality": "Taipei"},
				"containedInPlace": {"@type": "City", "name": "Taipei",
				"geo": {"@type": "GeoCoordinates", "latitude": 25.03, "longitude": 121.57}}}}"""));
	}

	@ParameterizedTest
	@CsvSource({ "/exhibitions/rene-balcer-forensics, Solo", "/exhibitions/desaparecidos, Own work",
			"/exhibitions/backbone, Collaboration", "/exhibitions/hasui-water-and-shadow, Collector" })
	void saysAsWhatHeHadAPartInAnExhibition(String address, String part) {
		JsonNode event = thing(address, "ExhibitionEvent");

		assertThat(event.has("performer")).isFalse();
		assertThat(event.path("contributor").isArray() ? event.path("contributor")
				: mapper().createArrayNode().add(event.path("contributor")))
			.contains(json("{\"@type\": \"Role\", \"roleName\": \"" + part
					+ "\", \"contributor\": {\"@id\": \"S/#person\"}}"));
	}

	@Test
	void callsTheArtistOfAnExhibitionNoPerformer() {
		assertThat(thing("/exhibitions/hasui-water-and-shadow", "ExhibitionEvent").path("contributor"))
			.contains(json("""
					{"@type": "Role", "roleName": "artist", "contributor":
					{"@type": "Person", "@id": "S/people/kawase-hasui#person", "name": "Kawase Hasui"}}"""));
		assertThat(Reader.body(this.reader.get("/career.jsonld"))).doesNotContain("performer");
	}

	@Test
	void callsAGroupNoPerson() {
		assertThat(thing("/exhibitions/blooming-in-the-shadows", "ExhibitionEvent").path("contributor"))
			.contains(json("""
					{"@type": "Role", "roleName": "artists", "contributor":
					{"@type": "Organization", "@id": "S/people/stars-group#person", "name": "Stars Group"}}"""));
		assertThat(thing("/filmography/the-no-name-painting-association", "Movie").at("/about/about/@type").asString())
			.isEqualTo("Organization");
	}

	@ParameterizedTest
	@ValueSource(strings = { "backbone-poem", "backbone-song" })
	void datesNoWorkWhoseYearIsInferred(String slug) {
		JsonNode work = record("/filmography/" + slug + "#work");

		assertThat(work.has("dateCreated")).isFalse();
		assertThat(record("/filmography/desaparecidos#work").path("dateCreated").asString()).isEqualTo("2009");
	}

	@Test
	void claimsNoPartInAnExhibitionThatTheSourceDoesNotGive() {
		JsonNode event = thing("/exhibitions/light-before-dawn", "ExhibitionEvent");

		assertThat(event.propertyNames()).containsExactly("@type", "@id", "name", "url", "description", "startDate",
				"location", "workFeatured");
		assertThat(event.at("/location/address")).isEqualTo(json("""
				{"@type": "PostalAddress", "addressLocality": "Hong Kong"}"""));
	}

	@Test
	void saysThatAWorkWasProbablyShownAndWhy() {
		JsonNode tie = thing("/exhibitions/light-before-dawn", "ExhibitionEvent").path("workFeatured");

		assertThat(tie.path("roleName").asString()).isEqualTo("probably shown");
		assertThat(tie.path("workFeatured").path("name").asString()).isEqualTo("The No Name Painting Association");
		assertThat(tie.path("description").asString()).contains("It may instead mean Blooming in the Shadows");
	}

	@Test
	void callsNobodyAContributorToWhatOnlyNamesThem() {
		assertThat(thing("/exhibitions/barton-benes-period-room", "ExhibitionEvent").at("/about/roleName").asString())
			.isEqualTo("named in the title");
		assertThat(record("/timeline#distant-cousin").has("contributor")).isFalse();
		assertThat(record("/timeline#distant-cousin").at("/about/1/roleName").asString()).isEqualTo("common relative");
	}

	@Test
	void describesABook() {
		JsonNode book = thing("/publications/chow-secrets-of-chinese-cooking", "Book");

		assertThat(book.path("datePublished").asString()).isEqualTo("2020");
		assertThat(book.path("publisher")).isEqualTo(json("""
				{"@type": "Role", "roleName": "co-publisher",
				"publisher": {"@type": "Organization", "name": "Mattawin"}}"""));
		assertThat(book.path("contributor")).isEqualTo(json("""
				{"@type": "Role", "roleName": "co-publisher", "contributor": {"@id": "S/#person"}}"""));
		assertThat(book.path("award").asString()).startsWith("Gourmand World Cookbook Award 2021");
	}

	@Test
	void listsTheItemsOfThePageInTheirOrder() {
		JsonNode list = thing("/filmography?kind=TV_SERIES&sort=oldest", "ItemList");

		assertThat(list.path("@id").asString()).isEqualTo(SITE + "/filmography?kind=TV_SERIES&sort=oldest#list");
		assertThat(list.path("numberOfItems").asInt()).isEqualTo(14);
		assertThat(list.path("itemListElement")).hasSize(14);
		assertThat(list.path("itemListElement").get(0)).isEqualTo(json("""
				{"@type": "ListItem", "position": 1, "name": "Nasty Boys", "url": "S/filmography/nasty-boys"}"""));
	}

	@Test
	void showsTheWayToAPage() {
		assertThat(thing("/decades/1990s", "BreadcrumbList").path("itemListElement")).isEqualTo(json("""
				[{"@type": "ListItem", "position": 1, "name": "Home", "item": "S/"},
				{"@type": "ListItem", "position": 2, "name": "Years", "item": "S/years"},
				{"@type": "ListItem", "position": 3, "name": "1990s", "item": "S/decades/1990s"}]"""));
		assertThat(things(script("/"))).noneMatch((thing) -> is(thing, "BreadcrumbList"));
	}

	@Test
	void offersTheData() {
		List<String> downloads = new ArrayList<>();
		thing("/about", "Dataset").path("distribution")
			.forEach((form) -> downloads
				.add(form.path("encodingFormat").asString() + " " + form.path("contentUrl").asString()));

		assertThat(downloads).hasSize(11)
			.startsWith("application/json " + SITE + "/career.json", "application/ld+json " + SITE + "/career.jsonld",
					"text/csv " + SITE + "/filmography.csv");
	}

	@Test
	void holdsEveryRecordInTheGraphOfTheCareer() {
		List<JsonNode> things = things(Reader.body(this.reader.get("/career.jsonld")));

		assertThat(things).filteredOn((thing) -> thing.path("@id").asString().endsWith("#work")).hasSize(41);
		assertThat(things).filteredOn((thing) -> is(thing, "Organization")).hasSize(36 + 3);
		assertThat(things).filteredOn((thing) -> is(thing, "ExhibitionEvent")).hasSize(11);
		assertThat(things).filteredOn((thing) -> is(thing, "Book") || is(thing, "Article")).hasSize(9);
		assertThat(things).filteredOn((thing) -> is(thing, "Person")).hasSize(1 + 47);
		assertThat(things.stream().map((thing) -> thing.path("@id").asString())).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/vocab", "/vocab.jsonld" })
	void sendsWhoLooksForTheFormerTermsToWhatTheSiteSaysOfItself(String former) {
		MockHttpServletResponse response = this.reader.get(former).getResponse();

		assertThat(response.getStatus()).isEqualTo(308);
		assertThat(response.getHeader("Location")).isEqualTo("/about");
	}

	private JsonNode record(String path) {
		return things(Reader.body(this.reader.get("/career.jsonld"))).stream()
			.filter((thing) -> thing.path("@id").asString().equals(SITE + path))
			.findFirst()
			.orElseThrow();
	}

	private JsonNode thing(String address, String type) {
		return things(script(address)).stream().filter((thing) -> is(thing, type)).findFirst().orElseThrow();
	}

	private String script(String address) {
		return Reader.one(this.reader.read(address), "script[type=application/ld+json]").data();
	}

	private static boolean is(JsonNode thing, String type) {
		return thing.path("@type").asString("").equals(type);
	}

	private static List<JsonNode> things(String text) {
		return mapper().readTree(text).path("@graph").valueStream().toList();
	}

	private static List<String> strings(JsonNode list) {
		return list.valueStream().map(JsonNode::asString).toList();
	}

	private static JsonNode json(String text) {
		return mapper().readTree(text.replace("\"S/", "\"" + SITE + "/"));
	}

	private static JsonMapper mapper() {
		return JsonMapper.shared();
	}

}
