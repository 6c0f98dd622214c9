package org.careersite.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.careersite.career.RecordType;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Title;
import org.careersite.web.section.SearchEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What a browser needs to search on its own. */
@WholeSiteTest
class SearchFilesTests {

	/** An export brings it whole to each reader who searches. */
	private static final int MOST_PACKED = 60_000;

	@Autowired
	private Reader reader;

	@Test
	void writesAnEntryAsTheListOfItsParts() {
		SearchEntry draft = new SearchEntry(RecordType.WORK, "jo", new Title("Jo: Pilot", "fr"), "/filmography/jo")
			.kind("TV series")
			.label("serial")
			.name("Jean Reno")
			.says("A series for TF1.")
			.shows("Creator.")
			.years(new YearSpan(2012, 2013));
		draft.rank = 1;

		assertThat(JsonMapper.shared().writeValueAsString(new Entry(draft, 7))).isEqualTo(
				"""
						[["jo pilot"],["pilot"],"jo pilot jopilot","work serial","jean reno","a series for tf1",2012,2013,1,2,7,\
						["WORK","Jo: Pilot","fr","TV series","2012–2013",1,"/filmography/jo","A series for TF1. Creator."]]""");
	}

	@Test
	void listsEachRecordOnce() {
		assertThat(this.reader.get("/search/index.json")).hasStatusOk()
			.bodyJson()
			.extractingPath("$")
			.asArray()
			.hasSize(275)
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/fr" })
	void isSmall(String language) throws Exception {
		assertThat(packed(language + "/search/index.json") + packed(language + "/search/words.json"))
			.isLessThan(MOST_PACKED);
	}

	@Test
	void saysHowAQuestionIsReadAndAnsweredInFrench() {
		assertThat(this.reader.get("/fr/search/words.json")).hasStatusOk()
			.bodyJson()
			.isEqualTo(
					"""
							{"language": "fr", "letters": {"ß": "ss", "ł": "l"}, "forms": {"large": "\\\\d{3}|\\\\d0['’]?s|(?:annees|decennie)"},
							"pages": [{"page": {"title": "Œuvres les plus récentes", "description": "Page", "path": "/filmography"}},
								{"words": ["curriculum", "cv", "imprimer", "resume", "vitae"], "page": {"path": "/cv"}},
								{"page": {"path": "/about#downloads"}}],
							"types": {"AWARD": {"label": "Prix", "described": "Prix · {0}", "cited": false,
								"counted": ["0\u00A0prix", "1\u00A0prix", "2\u00A0prix"],
								"all": ["Voir 0 prix", "Voir 1 prix", "Voir les 2 prix"]}},
							"texts": {"quoted": "«\u202F{0}\u202F»", "search.nothing": "Aucun résultat", "title": "{0} – {1}"},
							"counts": {"years.since": ["depuis 0", "depuis 1", "depuis 2"]}}
							""",
					JsonCompareMode.LENIENT);
	}

	private int packed(String address) throws IOException {
		MvcTestResult answer = this.reader.get(address);
		assertThat(answer).hasStatusOk();
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(answer.getResponse().getContentAsByteArray());
		}
		return packed.size();
	}

}
