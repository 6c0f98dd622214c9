package org.careersite.search;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careersite.career.text.Folding;
import org.careersite.career.text.Messages;

/**
 * Takes text apart into the words that the index holds and a query asks for. Both sides
 * go through here, so what folds alike is found alike, whichever backend keeps the index.
 */
final class Words {

	/** The writing systems that put no blanks between words. */
	private static final Pattern UNSPACED = Pattern
		.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");

	/** Of what follows a place in such writing so many letters are words of the index. */
	private static final int LONGEST_ENDING = 30;

	private Words() {
	}

	/**
	 * The words of a text, folded; "et" is "and", as {@code &} is. What punctuation joins
	 * counts in parts and as a whole: {@code Jean-Luc} gives jean, luc and jeanluc.
	 */
	static Stream<String> of(String text) {
		return chunks(text).flatMap(Words::partsAndWhole);
	}

	/**
	 * The words of a title, each two neighbours as one ({@code startrek}), and the
	 * symbols that stand alone.
	 */
	static Stream<String> ofTitle(String title) {
		List<String> words = chunks(title).map(Words::parts).flatMap(List::stream).toList();
		Stream<String> pairs = IntStream.range(1, words.size()).mapToObj((at) -> words.get(at - 1) + words.get(at));
		return Stream.of(of(title), pairs, chunks(title).flatMap((chunk) -> symbols(chunk).stream()))
			.flatMap((each) -> each);
	}

	/** The text as one string, to compare as a whole. */
	static String phrase(String text) {
		String words = String.join(" ", chunks(text).map(Words::parts).flatMap(List::stream).toList());
		return words.isEmpty() ? Folding.foldName(text) : words;
	}

	/** What stands between blanks. */
	static Stream<String> chunks(String text) {
		return Arrays.stream(text.strip().split("[\\s\\p{Z}]+"));
	}

	/** The words of a text without blanks: {@code O'Brien} gives o and brien. */
	static List<String> parts(String chunk) {
		return Arrays.stream(Folding.fold(chunk.replaceAll("['’‘`´]", " ")).split(" "))
			.filter((word) -> !word.isEmpty())
			.map((word) -> word.equals("et") ? "and" : word)
			.toList();
	}

	/** A text without blanks that has no words, as one; none if it has any. */
	static List<String> symbols(String chunk) {
		String symbols = parts(chunk).isEmpty() ? Folding.foldName(chunk) : "";
		return symbols.isEmpty() ? List.of() : List.of(symbols);
	}

	/** Whether a word is of a writing that puts no blanks between words. */
	static boolean isUnspaced(String word) {
		return UNSPACED.matcher(word).find();
	}

	/** The words that the messages of the language list for something, in order. */
	static SortedSet<String> listed(String key) {
		return new TreeSet<>(Arrays.asList(Messages.get("search.words." + key).split(" ")));
	}

	private static Stream<String> partsAndWhole(String chunk) {
		List<String> parts = parts(chunk);
		Stream<String> words = parts.stream().flatMap((part) -> Stream.concat(Stream.of(part), endings(part)));
		return (parts.size() < 2) ? words : Stream.concat(words, Stream.of(String.join("", parts)));
	}

	/**
	 * What stands in a run of letters from each place on, as a word may begin there: a
	 * search finds words by their beginnings.
	 */
	private static Stream<String> endings(String word) {
		return UNSPACED.matcher(word)
			.results()
			.flatMap((letter) -> Stream.of(letter.start(), letter.end()))
			.filter((at) -> 0 < at && at < word.length())
			.distinct()
			.map((at) -> word.substring(at, Math.min(word.length(), at + LONGEST_ENDING)));
	}

}
