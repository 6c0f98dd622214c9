package org.careersite.web;

import java.util.Comparator;
import java.util.List;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.careersite.career.CareerReplaced;
import org.careersite.career.CareerRepository;
import org.careersite.career.CareerRepository.Titled;
import org.careersite.career.Folding;
import org.careersite.career.Kept;
import org.careersite.career.RecordReference;
import org.careersite.career.RecordReference.Type;

import org.springframework.context.event.EventListener;
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

	private final Kept<TitleIndex<RecordLink>> titles;

	NearestTitles(CareerRepository career) {
		this.titles = new Kept<>(() -> index(career.titles()));
	}

	/**
	 * The records whose titles are most like the last part of a path, best first; at most
	 * five. A part that is longer than titles are is like none.
	 */
	List<RecordLink> to(String path) {
		String asked = Folding.fold(path.substring(path.lastIndexOf('/') + 1));
		if (asked.length() > ListQuery.MAX_LENGTH) {
			return List.of();
		}
		return this.titles.get()
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

	@EventListener(CareerReplaced.class)
	void forget() {
		this.titles.forget();
	}

	private static TitleIndex<RecordLink> index(List<Titled> titles) {
		TitleIndex<RecordLink> index = new TitleIndex<>();
		titles.forEach((record) -> index.add(link(record), Folding.fold(record.getTitle()),
				record.getSlug().replace('-', ' ')));
		return index;
	}

	private static double likeness(String asked, List<String> forms) {
		return forms.stream().mapToDouble((form) -> SIMILARITY.apply(asked, form)).max().orElse(0);
	}

	private static RecordLink link(Titled record) {
		RecordReference reference = new RecordReference(Type.valueOf(record.getType()), record.getSlug());
		boolean cited = reference.type() != Type.PERSON && reference.type() != Type.BODY;
		return new RecordLink(record.getTitle(), null, Paths.of(reference), cited);
	}

	private record Candidate(RecordLink record, double likeness) {
	}

}
