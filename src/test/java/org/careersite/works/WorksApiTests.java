package org.careersite.works;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What programs are told of the works. */
@WholeSiteTest
class WorksApiTests {

	@Autowired
	private Reader reader;

	@Test
	void listsWorksOfOneMedium() {
		assertThatAnswer("/api/works?medium=POETRY").isEqualTo(
				"""
						{"content": [{"slug": "backbone-poem", "title": "Backbone", "lang": null, "medium": "POETRY",
						"kind": "POEM", "startYear": 2011, "endYear": 2011, "openEnd": false, "circa": false, "premiere": null, "yearsBasis": "INFERRED", "creator": false, "roles": ["writer"],
						"franchise": null, "place": null, "won": 0, "nominated": 0, "mentions": 0, "honours": 0, "url": "/filmography/backbone-poem"}], "page": {"size": 100,
						"number": 0, "totalElements": 1, "totalPages": 1}}
						""",
				JsonCompareMode.STRICT);
	}

	@Test
	void tellsAllOfAWork() {
		assertThatAnswer("/api/works/jo").isEqualTo(
				"""
						{"slug": "jo", "title": "Jo", "lang": null, "medium": "SCREEN", "kind": "TV_SERIES", "startYear": 2013,
						"endYear": 2013, "openEnd": false, "circa": false, "premiere": null, "yearsBasis": "STATED", "creator": true, "roles": ["creator"], "franchise": null, "place": null,
						"won": 0, "nominated": 0, "mentions": 0, "honours": 0,
						"credits": [{"role": "creator", "startYear": 2012, "endYear": 2012, "openEnd": false,
						"note": null}],
						"collaborators": [{"slug": "jean-reno", "name": "Jean Reno", "role": "star",
						"url": "/people/jean-reno"}, {"slug": "wunmi-mosaku", "name": "Wunmi Mosaku",
						"role": "star", "url": "/people/wunmi-mosaku"}, {"slug": "celyn-jones",
						"name": "Celyn Jones", "role": "star", "url": "/people/celyn-jones"}], "awards": [],
						"summary": "An English-language police drama, set and filmed in Paris, that Balcer created in 2012. It stars Jean Reno, Celyn Jones and Wunmi Mosaku.",
						"sources": ["Career", "Filmography"], "url": "/filmography/jo"}
						""",
				JsonCompareMode.STRICT);
	}

	@Test
	void listsWorksOfAllMedia() {
		assertThatAnswer("/api/works").extractingPath("$.page.totalElements").isEqualTo(41);
		assertThatAnswer("/api/works?medium=SCREEN").extractingPath("$.page.totalElements").isEqualTo(37);
		assertThatAnswer("/api/works?kind=POEM").extractingPath("$.content[*].slug")
			.asArray()
			.containsExactly("backbone-poem");
	}

	@Test
	void tellsCreatedWorksFromOthers() {
		assertThatAnswer("/api/works?creator=true&size=3").extractingPath("$.content[*].slug")
			.asArray()
			.containsExactly("fbi-most-wanted", "law-and-order-true-crime-the-menendez-murders", "for-justice");
		assertThatAnswer("/api/works?creator=false").extractingPath("$.content[*].creator")
			.asArray()
			.containsOnly(false);
	}

	@Test
	void combinesFiltersAndSorts() {
		assertThatAnswer("/api/works?medium=SCREEN&kind=TV_SERIES&role=showrunner&years=1990s&q=law&sort=title")
			.extractingPath("$.content[*].title")
			.asArray()
			.containsExactly("Law & Order");
	}

	@Test
	void takesGroupsOfRolesAndSingleRoles() {
		assertThatAnswer("/api/works?role=directed").extractingPath("$.content[*].slug")
			.asArray()
			.containsExactly("above-the-drowning-sea", "law-and-order-la", "law-and-order");
		assertThatAnswer("/api/works?role=co-director").extractingPath("$.content[*].slug")
			.asArray()
			.containsExactly("above-the-drowning-sea");
	}

	@Test
	void findsTheMostAwardedOfAFranchise() {
		assertThatAnswer("/api/works?franchise=law%20%26%20order&sort=awarded&size=2")
			.extractingPath("$.content[*].slug")
			.asArray()
			.containsExactly("law-and-order", "law-and-order-criminal-intent");
	}

	@Test
	void listsTheLatestByTheirLastYearFirst() {
		assertThatAnswer("/api/works?size=2").extractingPath("$.content[*].endYear")
			.asArray()
			.containsExactly(2025, 2024);
	}

	@Test
	void sortsByTitleWithoutTheArticle() {
		assertThatAnswer("/api/works?kind=tv_movie&sort=title&size=3").extractingPath("$.content[*].title")
			.asArray()
			.containsExactly("For Justice", "Hopewell", "The Ordained");
	}

	@Test
	void refusesAKindOfAnotherMedium() {
		assertThat(this.reader.get("/api/works?medium=SCREEN&kind=POEM")).hasStatus(400);
	}

	private AbstractJsonContentAssert<?> assertThatAnswer(String address) {
		MvcTestResult answer = this.reader.get(address);
		assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
		return assertThat(answer).bodyJson();
	}

}
