package org.careersite.web;

import java.util.Comparator;
import java.util.List;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.careersite.career.CurrentCareer;
import org.careersite.career.Folding;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.RecordLink;

import org.springframework.stereotype.Component;

/**
 * Guesses what a reader meant who asked for an address that is not there.
 */
@Component
class NearestTitles {

	private static final int MOST = 5;

	/**
	 * Below this likeness, from 0 to 1, two titles have nothing in common that a reader
	 * would see.
	 */
	private static final double LIKE = 0.75;

	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	private final CurrentCareer career;

	private final List<CareerSection> sections;

	NearestTitles(CurrentCareer career, List<CareerSection> sections) {
		this.career = career;
		this.sections = sections;
	}

	/**
	 * The records whose titles are most like the last part of a path, best first; at most
	 * five. A part that is longer than titles are is like none.
	 */
	List<RecordLink> to(String path) {
		String asked = Folding.fold(lastPart(path));
		if (asked.length() > ListQuery.MAX_LENGTH) {
			return List.of();
		}
		return this.career.get()
			.derived(TitleIndex.class, (career) -> index(this.sections))
			.like(asked)
			.stream()
			.map((entry) -> new Candidate(entry.record(), likeness(asked, entry.forms())))
			.filter((candidate) -> candidate.likeness() >= LIKE)
			.sorted(Comparator.comparing(Candidate::likeness)
				.reversed()
				.thenComparing((candidate) -> candidate.record().title()))
			.limit(MOST)
			.map(Candidate::record)
			.toList();
	}

	private static TitleIndex index(List<CareerSection> sections) {
		TitleIndex index = new TitleIndex();
		sections.stream()
			.flatMap((section) -> section.records().stream())
			.forEach((record) -> index.add(record, Folding.fold(record.title()),
					lastPart(record.href()).replace('-', ' ')));
		return index;
	}

	private static double likeness(String asked, List<String> forms) {
		return forms.stream().mapToDouble((form) -> SIMILARITY.apply(asked, form)).max().orElse(0);
	}

	private static String lastPart(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	private record Candidate(RecordLink record, double likeness) {
	}

}
