package org.careersite.dataset;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.Chapter;
import org.careersite.career.Exhibition;
import org.careersite.career.LifeEvent;
import org.careersite.career.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the texts of the dataset that ships with the site to what their source says.
 */
class BalcerProseTests {

	private static final Dataset DATASET = new DatasetReader(new DefaultResourceLoader()).read("classpath:/career/");

	private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)]\\([a-z]+:[^)]*\\)");

	/** The name of an awarding body, as the source writes it. */
	private static final String STRAIGHT_APOSTROPHE = "Alliance for Children's Rights";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			works | Shown with=Probably *Light Before Dawn*, possibly *Blooming in the Shadows*, Festivals=
			works | the source does not say which of the two it means
			exhibitions | probably accompanied it
			exhibitions | accompanied one of the two, probably the later; the source does not say which
			chapters | probably accompanied the second; the source does not say which of the two
			works | the notorious murders of 1989 in which Beverly Hills socialites were killed by their sons
			chapters | the notorious murders of 1989 in which Beverly Hills socialites were killed by their sons
			works | Ranking=Fourth place in the “Top 30 Best French Detective Series”
			works | Through the fifth season
			works | was its showrunner through the fifth season
			works | a story that the source calls “epic”
			works | Tied with *Gunsmoke*
			works | The source does not say when he wrote it
			works | The source speaks of 44 images by Balcer; we take them to be photographs
			works | The source calls “The Third Horseman” his episode, which we take to mean that he wrote it
			events | The René and Carolyn Balcer Collection now has some 800 works
			events | The source does not say how many of them the museum received in 2006
			events | Of the attacks Balcer said
			events | “this despicable (torture) policy”
			chapters | “this despicable (torture) policy”
			events | Held overnight and beaten during Quebec’s October Crisis
			events | a first-hand encounter with authoritarian power, brutally applied
			chapters | a first-hand encounter with authoritarian power, brutally applied
			exhibitions | in Québec’s October Crisis of 1970, in his native Montréal
			chapters | in his native Montréal
			chapters | forced relocations in their history
			exhibitions | are played in an endless loop
			publications | the open eye of the *flâneur*
			publications | “seeing as” to eminently metaphoric meanings
			chapters | “seeing as” to metaphoric meanings
			chapters | Officially selected by 31 international festivals, it won the Golden Dragon Award
			chapters | Golden Dragon Award for Best Documentary at Ferrara, as well as awards and nominations elsewhere
			events | some time after his start as a cameraman in 1973
			events | The source says only that this came after his move to Los Angeles
			chapters | has lectured widely on writing, art and artists’ duties in free societies
			events | Balcer, then a student, was personal assistant to Huston, a director, while *Angela* was being shot
			events | various Canadian publications
			events | among the strongest collections of Inuit graphic art
			works | The source also calls him showrunner when it reports the 1997 Emmy
			works | Officially selected by 31 international festivals
			chapters | the next day he was released
			chapters | he developed a series with Owen Wilson, *WonderWorld*, for Starz
			chapters | a cooperative of Chinese artists who were underground during the Cultural Revolution
			chapters | about a job as a writer
			profile | Other series that he has created include *Jo* and *FBI: Most Wanted*
			profile | sponsored and co-published books
			""")
	void saysWhatTheSourceSays(String file, String words) {
		assertThat(texts(file)).anySatisfy((text) -> assertThat(text).contains(words));
	}

	@ParameterizedTest
	@ValueSource(strings = { "in Beverly Hills", "some 800 works by", "Of the 31 festivals",
			"until the end of the fifth season", "He answered", "Balcer answered", "After 1973", "Summer 2011.",
			"co-developer", "role=cast", "went with it", "went with the exhibition", "artists owe",
			"the director’s personal assistant", "developed with Owen Wilson", "artists in China who", "was let go",
			"run in an unbroken loop", "[bB]iography (calls|says|counts|gives|names|assigns|mentions|quotes|does)",
			"[bB]iography's", "\\b[fF]alls?\\b", "\"", "'" })
	void doesNotSay(String expression) {
		assertThat(
				Stream.of("profile", "works", "events", "exhibitions", "publications", "awards", "people", "chapters")
					.flatMap(BalcerProseTests::texts))
			.noneSatisfy((text) -> assertThat(text).containsPattern(expression));
	}

	@Test
	void tellsOfEveryLectureThatItWasOneOfMany() {
		assertThat(DATASET.records(LifeEvent.class).stream().filter((event) -> event.slug().startsWith("lectures-")))
			.hasSize(17)
			.allSatisfy((event) -> assertThat(event.text()).contains("lectured widely", "notably here",
					"artists’ duties in free societies"));
	}

	@Test
	void saysOfEveryFranchiseThatOnlyATitleTellsThatItDoes() {
		assertThat(DATASET.records(Work.class)
			.stream()
			.filter((work) -> work.franchise() != null)
			.filter((work) -> Objects.requireNonNullElse(work.summary(), "").contains("because of "))
			.map(Work::slug)).containsExactly("law-and-order-special-victims-unit",
					"law-and-order-criminal-intent-russia", "law-and-order-uk",
					"law-and-order-true-crime-the-menendez-murders", "fbi", "fbi-most-wanted",
					"law-and-order-toronto-criminal-intent");
	}

	@Test
	void callsWhatIsPlayedInAnInstallationWorkShown() {
		assertThat(Exhibition.Part.BROADCAST.label()).isEqualTo("Work shown");
	}

	/**
	 * The records of a file, each as text without links, apart from the reasons of
	 * inferred awards.
	 */
	private static Stream<String> texts(String file) {
		JsonNode all = DATASET.document();
		Stream<String> records = switch (file) {
			case "profile" -> Stream.of(text(all.path("person")));
			case "awards" -> Stream.concat(all.path("bodies").valueStream(), all.path("awards").valueStream())
				.filter((each) -> !each.path("basis").asString("").equals("INFERRED"))
				.map(BalcerProseTests::text);
			case "chapters" -> DATASET.records(Chapter.class)
				.stream()
				.map((chapter) -> chapter.title() + ", " + chapter.text() + ", " + chapter.sources());
			default -> all.path(file).valueStream().map(BalcerProseTests::text);
		};
		return records.map((each) -> LINK.matcher(each.replaceAll("\\s+", " ")).replaceAll("$1"))
			.map((text) -> text.replace(STRAIGHT_APOSTROPHE, ""));
	}

	/** In English. */
	private static String text(JsonNode node) {
		if (node.has("en")) {
			return text(node.get("en"));
		}
		return node.isContainer() ? Stream
			.concat(node.isArray() ? node.valueStream().map(BalcerProseTests::text) : Stream.empty(),
					node.propertyStream().map((field) -> field.getKey() + "=" + text(field.getValue())))
			.collect(Collectors.joining(", ")) : node.asString();
	}

}
