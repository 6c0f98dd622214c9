package org.careersite.cards;

import java.util.List;
import java.util.Optional;

import org.careersite.career.SubjectRepository;
import org.careersite.web.section.Card;
import org.careersite.web.section.CareerSection;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what stands on the title card of the page at a path.
 */
@Component
class CardTexts {

	private final List<CareerSection> sections;

	private final SubjectRepository subjects;

	CardTexts(List<CareerSection> sections, SubjectRepository subjects) {
		this.sections = sections;
		this.subjects = subjects;
	}

	/** The card of the page at a path; none if there is no such page. */
	@Transactional(readOnly = true)
	public Optional<Card> of(String path) {
		return this.sections.stream()
			.flatMap((section) -> of(section, path).stream())
			.findFirst()
			.map((card) -> card.ofSite(this.subjects.get().name()));
	}

	private static Optional<Card> of(CareerSection section, String path) {
		if (section.path().equals(path)) {
			return Optional.of(section.card());
		}
		return section.contains(path) ? section.card(CareerSection.slug(path)) : Optional.empty();
	}

}
