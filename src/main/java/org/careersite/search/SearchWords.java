package org.careersite.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careersite.career.RecordType;
import org.careersite.career.dates.YearForms;
import org.careersite.career.text.Folding;
import org.careersite.career.text.Language;
import org.careersite.career.text.Messages;
import org.careersite.search.SitePages.Worded;

/**
 * How a browser reads a question in the language of the request, and the words in which
 * it answers, for the search and for the filters of lists.
 *
 * @param language its tag
 * @param letters what each letter is folded to that Unicode does not take apart
 * @param plain what a text is rid of before years are looked for in it
 * @param forms how years are named
 * @param small words that need not be found, unless there are no others
 * @param years those that have a page
 * @param pages those to which words lead
 * @param types what is said of the records of each type
 * @param texts the words of the page, by the keys of their messages
 * @param counts the same that have a number in them: for none, for one, for two
 */
record SearchWords(String language, Map<String, String> letters, List<YearForms.Step> plain, YearForms forms,
		Collection<String> small, Collection<Integer> years, List<Worded> pages, Map<RecordType, Type> types,
		Map<String, String> texts, Map<String, List<String>> counts) {

	private static final List<String> TEXTS = List.of("awards.list.no-awards", "fault.choice.body",
			"fault.choice.franchise", "fault.choice.group", "fault.choice.kind", "fault.choice.lane",
			"fault.choice.medium", "fault.choice.outcome", "fault.choice.part", "fault.choice.role",
			"fault.choice.sort", "fault.choice.work", "filters.applied", "filters.ignored", "filters.label",
			"filters.next-page", "filters.pages", "filters.previous-page", "filters.skip", "filters.submit",
			"filters.take-off", "section.search", "search.closest", "search.no-record", "search.no-record-in-years",
			"search.nothing", "search.one-page", "search.take-off", "search.type", "search.year", "search.years",
			"years.all", "years.forms");

	/** These have places for what is searched for, and the like. */
	private static final List<String> WITH_PLACES = List.of("awards.list.applied.made", "awards.list.applied.years",
			"awards.list.none-found", "exhibitions.list.nothing", "fault.choice", "fault.years",
			"filmography.list.none-found", "filters.page", "people.list.none-found", "publications.list.nothing",
			"quoted", "search.title", "timeline.figures.for-awards", "timeline.nothing", "title");

	private static final List<String> COUNTS = List.of("entries.count", "exhibitions.showings", "filters.on",
			"outcome.counted.HONOUR", "outcome.counted.MENTION", "outcome.counted.NOMINATED", "outcome.counted.WON",
			"people.count", "search.found", "search.types", "tally.all-apart", "tally.some-apart", "years.decade",
			"years.since", "years.until");

	static SearchWords of(List<Worded> pages, Collection<Integer> years) {
		Map<String, String> texts = map(TEXTS.stream(), Messages::get);
		texts.putAll(map(WITH_PLACES.stream(), (key) -> Messages.get(key, "{0}", "{1}")));
		return new SearchWords(Language.current().tag(), new TreeMap<>(Folding.PLAIN_LETTERS), YearForms.PLAIN,
				YearForms.current(), Words.listed("small"), years, pages,
				map(Arrays.stream(RecordType.values()), Type::of), texts,
				map(COUNTS.stream(), (key) -> counted((number) -> Messages.get(key, number))));
	}

	private static <K, V> Map<K, V> map(Stream<K> keys, Function<K, V> value) {
		return keys.collect(Collectors.toMap(Function.identity(), value, (one, other) -> one, TreeMap::new));
	}

	private static List<String> counted(Function<Integer, String> text) {
		return IntStream.rangeClosed(0, 2).boxed().map(text).toList();
	}

	/**
	 * What is said of the records of a type.
	 *
	 * @param label what they are called
	 * @param described what one is, with a place for its kind
	 * @param cited whether their titles are set in italics
	 * @param counted so many of them
	 * @param all the way to all of them
	 */
	record Type(String label, String described, boolean cited, List<String> counted, List<String> all) {

		static Type of(RecordType type) {
			return new Type(type.label(), type.described("{0}"), type.cited(), SearchWords.counted(type::counted),
					SearchWords.counted((number) -> Messages.get("search.all." + type.name(), number)));
		}

	}

}
