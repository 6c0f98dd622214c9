package org.careersite.search;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.careersite.career.RecordType;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.snapshot.DatasetLock;
import org.careersite.career.text.Title;
import org.careersite.web.ListQuery;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.SearchEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.env.MockEnvironment;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;

/** What is found of a career with titles of numbers, symbols and other writings. */
@TestInstance(Lifecycle.PER_CLASS)
class UnusualTitleTests {

	private static final List<String> TITLES = List.of("1917", "300", "The 4400", "9-1-1", "Blade Runner 2049",
			"(500) Days of Summer", "Summer of 1985", "1917: How It Was Made", "★", "$", "???", "🎬", "I ♥ Paris",
			"七人の探偵", "ソニーStory", "Summer");

	private final CareerEntries career = mock(CareerEntries.class);

	private final Indexing indexing = new Indexing(this.career, IndexingTests.anyCareer(),
			new MockEnvironment().withProperty("hibernate.search.backend.directory.type", "local-heap"),
			new DatasetLock());

	private final Search search = new Search(this.indexing);

	private final SitePages pages = new SitePages(List.of());

	private final SearchController controller = new SearchController(this.search, this.pages);

	@BeforeAll
	void fill() {
		willAnswer((call) -> {
			Consumer<Entry> index = call.getArgument(1);
			for (int place = 0; place < TITLES.size(); place++) {
				SearchEntry draft = new SearchEntry(RecordType.WORK, "work-" + place,
						new Title(TITLES.get(place), null), "/" + place)
					.kind("Film")
					.years(YearSpan.of(2000 + place));
				index.accept(new Entry(draft, place));
			}
			return null;
		}).given(this.career).each(any(), any());
	}

	@AfterAll
	void close() {
		this.indexing.destroy();
	}

	@ParameterizedTest
	@CsvSource({ "1917, 1917, 1917", "300, 300, 300", "300., 300, 300", "The 4400, The 4400, 4400",
			"4400, The 4400, 4400", "911, 9-1-1, 911" })
	void showsARecordThatIsCalledLikeAYearBesideTheYear(String text, String title, String year) {
		ModelAndView view = view(text);

		assertThat(view.getViewName()).isEqualTo("search/search");
		SearchPage page = (SearchPage) view.getModel().get("found");
		assertThat(page.pages()).containsExactly(new SitePage(year, "Year", "/years/" + year));
		assertThat(page.groups().get(0).hits()).extracting(Hit::title).startsWith(title);
	}

	@ParameterizedTest
	@CsvSource({ "1985, /years/1985", "2049, /years/2049", "what happened in 1917?, /years/1917",
			"1910s, /decades/1910s", "since 1917, /timeline?years=1917-" })
	void opensTheYearsIfNoRecordIsCalledJustSo(String text, String address) {
		assertThat(view(text).getViewName()).isEqualTo("redirect:" + address);
	}

	@ParameterizedTest
	@CsvSource({ "runner 2049, Blade Runner 2049", "500 days, (500) Days of Summer", "summer 1985, Summer of 1985",
			"summer of 2015, Summer", "9-1-1, 9-1-1", "the 4400, The 4400", "blade runner 20, Blade Runner 2049",
			"1917 how made, 1917: How It Was Made" })
	void findsNumbersInTitlesAmongWords(String text, String title) {
		assertThat(titles(text)).startsWith(title);
	}

	@ParameterizedTest
	@ValueSource(strings = { "★", "$", "???", "🎬", " ★ ", "★️" })
	void findsTitlesOfSymbols(String text) {
		assertThat(titles(text)).containsExactly(text.strip().replace("\uFE0F", ""));
	}

	@Test
	void findsSymbolsThatStandAloneInATitle() {
		assertThat(titles("♥")).containsExactly("I ♥ Paris");
		assertThat(titles("★ 2008")).containsExactly("★");
		assertThat(titles("★ 1950")).isEmpty();
		assertThat(titles("!")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "七人の探偵, 七人の探偵", "探偵, 七人の探偵", "人の, 七人の探偵", "偵, 七人の探偵", "七, 七人の探偵", "story, ソニーStory", "ニー, ソニーStory" })
	void findsWordsInsideARunOfCharacters(String text, String title) {
		assertThat(titles(text)).containsExactly(title);
	}

	@Test
	void suggestsTheYearAndTheTitlesThatHoldItsNumber() {
		assertThat(suggested("1917")).isEqualTo(List.of("1917", "1917", "1917: How It Was Made"));
		assertThat(suggested("2049")).isEqualTo(List.of("2049", "Blade Runner 2049"));
		assertThat(suggested("204")).isEqualTo(List.of("204", "Blade Runner 2049"));
	}

	private ModelAndView view(String text) {
		return this.controller.search(new ListQuery("/search", Map.of("q", text)));
	}

	private List<String> titles(String text) {
		return this.search.find(SearchText.of(text), null, 0, 20).hits().stream().map(Hit::title).toList();
	}

	private List<?> suggested(String text) {
		SearchApi api = new SearchApi(this.search, this.pages, mock(SiteSettings.class));
		return (List<?>) api.suggest(new ListQuery("/api/search/suggest", Map.of("q", text))).getBody().get(1);
	}

}
