package org.careersite.site;

import java.util.Comparator;
import java.util.List;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.careersite.career.CareerRepository;
import org.careersite.career.CareerRepository.Titled;
import org.careersite.career.Folding;
import org.careersite.career.RecordReference;
import org.careersite.career.RecordReference.Type;

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

	private final CareerRepository career;

	NearestTitles(CareerRepository career) {
		this.career = career;
	}

	/**
	 * The records whose titles are most like the last part of a path, best first; at most
	 * five.
	 */
	List<RecordLink> to(String path) {
		String asked = Folding.fold(path.substring(path.lastIndexOf('/') + 1));
		return this.career.titles()
			.stream()
			.map((record) -> new Candidate(record, likeness(asked, record)))
			.filter((candidate) -> candidate.likeness() >= LIKE)
			.sorted(Comparator.comparing(Candidate::likeness)
				.reversed()
				.thenComparing((candidate) -> candidate.record().getTitle()))
			.limit(MOST)
			.map((candidate) -> link(candidate.record()))
			.toList();
	}

	private static double likeness(String asked, Titled record) {
		String title = Folding.fold(record.getTitle());
		return Math.max(SIMILARITY.apply(asked, title), SIMILARITY.apply(asked, record.getSlug().replace('-', ' ')));
	}

	private static RecordLink link(Titled record) {
		RecordReference reference = new RecordReference(Type.valueOf(record.getType()), record.getSlug());
		boolean cited = reference.type() != Type.PERSON && reference.type() != Type.BODY;
		return new RecordLink(record.getTitle(), null, Paths.of(reference), cited);
	}

	private record Candidate(Titled record, double likeness) {
	}

}
