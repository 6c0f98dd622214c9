package org.careersite.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careersite.career.Folding;

/**
 * Takes text apart into the words that the index holds and a query asks for. Both sides
 * go through here, so what folds alike is found alike, whichever backend keeps the index.
 */
final class Words {

	private Words() {
	}

	/**
	 * The words of a text, folded; "et" is "and", as {@code &} is. What punctuation joins
	 * counts in parts and as a whole: {@code Jean-Luc} gives jean, luc and jeanluc.
	 */
	static Stream<String> of(String text) {
		return chunks(text).flatMap(Words::partsAndWhole);
	}

	/** The words of a title, and each two neighbours as one: {@code startrek}. */
	static Stream<String> ofTitle(String title) {
		List<String> words = chunks(title).map(Words::parts).flatMap(List::stream).toList();
		Stream<String> pairs = IntStream.range(1, words.size()).mapToObj((at) -> words.get(at - 1) + words.get(at));
		return Stream.concat(of(title), pairs);
	}

	/** The text as one string, to compare as a whole. */
	static String phrase(String text) {
		return String.join(" ", chunks(text).map(Words::parts).flatMap(List::stream).toList());
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

	private static Stream<String> partsAndWhole(String chunk) {
		List<String> parts = parts(chunk);
		return (parts.size() < 2) ? parts.stream() : Stream.concat(parts.stream(), Stream.of(String.join("", parts)));
	}

}
