package org.careersite.tables;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The lists as CSV, with the rows of the pages. */
@WholeSiteTest
class TablesTests {

	@Autowired
	private Reader reader;

	@Test
	void sendsAFileThatSaysWhatItIs() {
		MvcTestResult answer = this.reader.get("/filmography.csv");

		assertThat(MediaType.parseMediaType(String.valueOf(answer.getResponse().getContentType())))
			.isEqualTo(MediaType.parseMediaType("text/csv;charset=UTF-8;header=present"));
		assertThat(answer.getResponse().getHeader("Content-Disposition"))
			.isEqualTo("attachment; filename=\"filmography.csv\"");
		assertThat(answer.getResponse().getContentAsByteArray())
			.startsWith("slug,title".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void hasAllWorksOfAllMedia() {
		List<CSVRecord> rows = rows("/filmography.csv");

		assertThat(rows).hasSize(41);
		assertThat(rows.stream().filter((row) -> row.get("medium").equals("SCREEN"))).hasSize(37);
		assertThat(rows.get(0).get("slug")).isEqualTo("fbi-most-wanted");
		assertThat(row(rows, "mission-protection-rapprochee")).containsExactly("mission-protection-rapprochee",
				"Mission Protection Rapprochée", "fr", "SCREEN", "TV_SERIES", "1997", "1997", "false", "false", "",
				"STATED", "true", "creator", "", "0", "0", "0", "0",
				"http://localhost:8080/filmography/mission-protection-rapprochee");
		assertThat(row(rows, "law-and-order").subList(13, 18)).containsExactly("Law & Order", "11", "16", "0", "0");
	}

	@Test
	void hasAllAwards() {
		List<CSVRecord> rows = rows("/awards.csv");

		assertThat(rows.stream().mapToInt((row) -> Integer.parseInt(row.get("count")))).hasSize(61);
		assertThat(rows.stream().mapToInt((row) -> Integer.parseInt(row.get("count"))).sum()).isEqualTo(65);
		assertThat(row(rows, "peabody-award-1997")).containsExactly("peabody-award-1997", "1997", "peabody-award",
				"Peabody Award", "", "", "WON", "1", "", "", "law-and-order", "Law & Order", "", "", "STATED", "",
				"Career; Awards and nominations", "http://localhost:8080/awards/peabody-award#peabody-award-1997");
	}

	@Test
	void hasARowAShowing() {
		List<CSVRecord> rows = rows("/exhibitions.csv");

		assertThat(rows).extracting((row) -> row.get("slug")).hasSize(19);
		assertThat(rows.stream().map((row) -> row.get("slug")).distinct()).hasSize(11);
		assertThat(rows.stream()
			.filter((row) -> row.get("slug").equals("backbone") && row.get("showing").equals("7"))
			.map(CSVRecord::toList))
			.containsExactly(List.of("backbone", "7", "Backbone", "", "COLLABORATION", "backbone-poem", "backbone-song",
					"The source mentions the song and in the next sentence says where Backbone was exhibited. "
							+ "It does not say whether that was the song or the installation with the poem of the "
							+ "same title.",
					"Ullens Center for Contemporary Art", "Beijing", "", "China", "39.9", "116.41", "2018", "",
					"autumn 2018", "2018", "2018", "false", "false", "", "http://localhost:8080/exhibitions/backbone"));
	}

	@Test
	void hasAllPublications() {
		List<CSVRecord> rows = rows("/publications.csv");

		assertThat(rows).hasSize(9);
		assertThat(row(rows, "kuo-ping-wen-scholar-reformer-statesman")).containsExactly(
				"kuo-ping-wen-scholar-reformer-statesman", "Kuo Ping-Wen, Scholar, Reformer, Statesman", "",
				"BIOGRAPHY", "CO_PUBLISHER", "Mattawin", "", "", "2016", "2016", "",
				"http://localhost:8080/publications/kuo-ping-wen-scholar-reformer-statesman");
	}

	@Test
	void hasTheTimelineInItsOrder() {
		assertThat(rows("/timeline.csv?years=2024&lane=EXHIBITION")).extracting(CSVRecord::toList)
			.containsExactly(
					List.of("2024-06-20", "2024", "2024", "EXHIBITION", "René Balcer: Forensics", "",
							"Hutchinson Modern & Contemporary Gallery, New York, United States",
							"http://localhost:8080/exhibitions/rene-balcer-forensics"),
					List.of("2024-11", "2024", "2024", "EXHIBITION", "Hidden Stories", "",
							"Alisan Fine Arts Gallery, New York, United States",
							"http://localhost:8080/exhibitions/hidden-stories"));
		assertThat(rows("/timeline.csv?years=1997&lane=AWARD").get(0).toList()).containsExactly("1997", "1997", "1997",
				"AWARD", "Best Drama Series", "Won, Emmy Award, for Law & Order", "",
				"http://localhost:8080/awards/emmy-award#emmy-award-1997");
	}

	@ParameterizedTest
	@CsvSource({ "/filmography, kind=TV_SERIES", "/filmography, role=creator&years=2000s",
			"/filmography, q=law&sort=title", "/publications, kind=ESSAY", "/publications, years=2015-",
			"/publications, q=ai+weiwei", "/timeline, lane=WORK", "/timeline, years=1990s", "/timeline, ''",
			"/publications, ''", "/publications, q=qwertzuiop" })
	void hasAsManyRowsAsThePageSays(String list, String query) {
		String found = Reader.found(this.reader.read(list + "?" + query));

		assertThat(found).startsWith(rows(list + ".csv?" + query).size() + " ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "outcome=WON", "body=emmy-award", "work=law-and-order", "years=1990s",
			"outcome=NOMINATED&years=since%202000&group=work" })
	void hasAsManyAwardsAsThePage(String query) {
		List<String> slugs = this.reader.read("/awards?" + query).select("main li.award").eachAttr("id");

		assertThat(rows("/awards.csv?" + query)).extracting((row) -> row.get("slug")).isEqualTo(slugs);
	}

	@ParameterizedTest
	@ValueSource(strings = { "part=SOLO", "years=2011", "q=new+york", "years=2024&part=SOLO" })
	void hasTheExhibitionsOfThePage(String query) {
		List<String> paths = this.reader.read("/exhibitions?" + query)
			.select("main li.exhibition .record-what a")
			.eachAttr("href");

		assertThat(rows("/exhibitions.csv?" + query).stream()
			.map((row) -> row.get("url").replace("http://localhost:8080", ""))
			.distinct()).containsExactlyElementsOf(paths);
	}

	@Test
	void keepsTheOrderThatIsAskedFor() {
		assertThat(rows("/filmography.csv?kind=TV_MOVIE&sort=title")).extracting((row) -> row.get("title"))
			.startsWith("For Justice", "Hopewell", "The Ordained");
	}

	@ParameterizedTest
	@CsvSource({ "/filmography.csv, kind=OPERA", "/awards.csv, body=nobody", "/exhibitions.csv, years=abc",
			"/exhibitions.ics, part=DUO", "/publications.csv, kind=POEM", "/publications.bib, years=1999-1990",
			"/publications.ris, kind=POEM", "/timeline.csv, lane=SLOW" })
	void refusesWhatMeansNothing(String file, String query) {
		MvcTestResult answer = this.reader.get(file + "?" + query);

		assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST).hasContentType("application/problem+json");
		assertThat(answer).bodyJson()
			.extractingPath("$.faults[0].parameter")
			.isEqualTo(query.substring(0, query.indexOf('=')));
		assertThat(answer).bodyJson()
			.extractingPath("$.faults[0].value")
			.isEqualTo(query.substring(query.indexOf('=') + 1));
	}

	@Test
	void linksToTheFilesWithTheFiltersThatAreOn() {
		assertThat(downloads("/filmography?kind=TV_SERIES&q=law+%26&page=0"))
			.containsExactly("/filmography.csv?kind=TV_SERIES&q=law%20%26");
		assertThat(downloads("/awards?group=work")).containsExactly("/awards.csv?group=work");
		assertThat(downloads("/exhibitions?part=SOLO")).containsExactly("/exhibitions.csv?part=SOLO",
				"/exhibitions.ics?part=SOLO");
		assertThat(downloads("/publications")).containsExactly("/publications.csv", "/publications.bib",
				"/publications.ris");
		assertThat(downloads("/timeline?years=1990s")).containsExactly("/timeline.csv?years=1990s");
		assertThat(this.reader.read("/publications").select("main .downloads").text())
			.isEqualTo("Download this list: CSV, BibTeX, RIS");
	}

	@Test
	void namesAllFilesOnThePageAboutTheSite() {
		assertThat(Stream
			.of("career.json", "career.jsonld", "filmography.csv", "awards.csv", "exhibitions.csv", "exhibitions.ics",
					"publications.csv", "publications.bib", "publications.ris", "timeline.csv", "datapackage.json")
			.map((file) -> "/" + file)).isSubsetOf(Reader.hrefs(this.reader.read("/about"), "/"));
	}

	@ParameterizedTest
	@CsvSource({ "'', The roles of the person or group in it. Several values are separated by semicolons.",
			"/fr, Fonctions de la personne ou du groupe dans l’œuvre. Plusieurs valeurs sont séparées par un point-virgule." })
	void saysWhatAColumnMeansInEachLanguage(String language, String meaning) {
		assertThat(this.reader.get(language + "/datapackage.json")).bodyJson()
			.extractingPath("$.resources[?(@.name == 'filmography')].schema.fields[?(@.name == 'roles')].description")
			.asArray()
			.containsExactly(meaning);
	}

	private List<String> downloads(String page) {
		return this.reader.read(page).select("main .downloads a").eachAttr("href");
	}

	private List<CSVRecord> rows(String address) {
		MvcTestResult answer = this.reader.get(address);
		assertThat(answer).as(address).hasStatusOk();
		return Csv.read(Reader.body(answer));
	}

	private static List<String> row(List<CSVRecord> rows, String slug) {
		return rows.stream().filter((row) -> row.get("slug").equals(slug)).findFirst().orElseThrow().toList();
	}

}
