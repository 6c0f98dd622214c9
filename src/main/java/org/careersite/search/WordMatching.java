package org.careersite.search;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.analysis.en.EnglishMinimalStemmer;
import org.apache.lucene.analysis.fr.FrenchMinimalStemmer;
import org.careersite.career.text.Messages;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;
import org.jspecify.annotations.Nullable;

/**
 * What answers a word that was typed: the word, what begins with it or its singular, and,
 * if slips are forgiven, what the {@link Vocabulary} has like it.
 *
 * @param word as it was typed
 * @param forms the beginnings by which it is found; none where it must be there whole
 * @param alike how it may have been meant, nearest first
 */
record WordMatching(String word, Set<String> forms, Set<String> alike) {

	/** From this many letters on a word is found by its beginning. */
	private static final int LEAST_BEGINNING = 2;

	/** In a text only words of this length are forgiven, and found by their singular. */
	private static final int LONG_ENOUGH_IN_TEXT = 5;

	/** What is longer is looked for as it is: Lucene refuses long beginnings. */
	private static final int LONGEST_BEGINNING = 200;

	private static final Pattern GRAPHY = Pattern.compile("(?<=graph)(?:y|ie)$");

	/**
	 * Matches a word.
	 * @param vocabulary the spellings there are; none if no slips are forgiven
	 */
	static WordMatching of(String word, @Nullable Vocabulary vocabulary) {
		return new WordMatching(word, mayBeBeginning(word) ? forms(word) : Set.of(),
				(vocabulary != null) ? vocabulary.like(word) : Set.of());
	}

	/** Whether a beginning of a word will do. */
	static boolean mayBeBeginning(String word) {
		return (word.length() >= LEAST_BEGINNING && !Vocabulary.isTooLong(word)) || Words.isUnspaced(word);
	}

	/** Whether a word of a record answers it. */
	boolean answers(String there) {
		return begins(there) || this.alike.contains(there);
	}

	/**
	 * As the words of a record spell it; as it is if they have it. Where they have none
	 * like it, the record is found by a word that it does not show, and the nearest is
	 * the best guess.
	 */
	String respelt(Set<String> there) {
		return there.stream().anyMatch(this::begins) ? this.word
				: Stream.concat(this.alike.stream().filter(there::contains), this.alike.stream())
					.findFirst()
					.orElse(this.word);
	}

	/**
	 * The entries that have it in any of the fields. Of a text less is taken: it has too
	 * many words that are like others.
	 */
	PredicateFinalStep in(SearchPredicateFactory f, String... fields) {
		SimpleBooleanPredicateClausesStep<?, ?> any = f.or();
		for (String field : fields) {
			boolean freely = !field.equals(Entry.TEXT) || this.word.length() >= LONG_ENOUGH_IN_TEXT;
			if (this.forms.isEmpty()) {
				any.add(f.match().field(field).matching(this.word));
			}
			else {
				(freely ? this.forms : Set.of(root(this.word))).forEach((form) -> any.add(beginning(f, form, field)));
			}
			if (freely && !this.alike.isEmpty()) {
				any.add(f.terms().field(field).matchingAny(this.alike));
			}
		}
		return any;
	}

	/** The entries that have a text at the beginning of any of the fields. */
	static PredicateFinalStep beginning(SearchPredicateFactory f, String text, String... fields) {
		return (text.length() <= LONGEST_BEGINNING) ? f.prefix().fields(fields).matching(text)
				: f.match().fields(fields).matching(text);
	}

	private boolean begins(String there) {
		return there.equals(this.word) || this.forms.stream().anyMatch(there::startsWith);
	}

	/**
	 * The beginnings by which a word is found: its root and, where it is a plural in the
	 * language of the reader, its singular. One that begins with another is left out.
	 */
	private static Set<String> forms(String typed) {
		String word = root(typed);
		Set<String> forms = Stream.concat(Stream.of(word), singulars(word)).collect(Collectors.toSet());
		return forms.stream()
			.filter((form) -> forms.stream().noneMatch((other) -> !form.equals(other) && form.startsWith(other)))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Who reads French also types titles in English. */
	private static Stream<String> singulars(String word) {
		return switch (Messages.locale().getLanguage()) {
			case "en" -> Stream.of(english(word));
			case "fr" -> Stream.of(english(word), french(word));
			default -> Stream.of();
		};
	}

	private static String english(String word) {
		char[] letters = word.toCharArray();
		return new String(letters, 0, new EnglishMinimalStemmer().stem(letters, letters.length));
	}

	private static String french(String word) {
		char[] letters = word.toCharArray();
		return new String(letters, 0, new FrenchMinimalStemmer().stem(letters, letters.length));
	}

	/**
	 * What a word for an art has in common with that for its works: {@code photograph}.
	 */
	private static String root(String word) {
		return GRAPHY.matcher(word).replaceFirst("");
	}

}
