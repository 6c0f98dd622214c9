package org.careersite.opendata;

import java.util.List;
import java.util.Optional;

import org.careersite.career.PersonRepository;
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

	private final PersonRepository persons;

	CardTexts(List<CareerSection> sections, PersonRepository persons) {
		this.sections = sections;
		this.persons = persons;
	}

	/** The card of the page at a path; none if there is no such page. */
	@Transactional(readOnly = true)
	public Optional<Card> of(String path) {
		return this.sections.stream()
			.flatMap((section) -> of(section, path).stream())
			.findFirst()
			.map((card) -> card.ofSite(this.persons.get().name()));
	}

	private static Optional<Card> of(CareerSection section, String path) {
		if (section.path().equals(path)) {
			return Optional.of(section.card());
		}
		return section.contains(path) ? section.card(CareerSection.slug(path)) : Optional.empty();
	}

}
