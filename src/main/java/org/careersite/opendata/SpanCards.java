package org.careersite.opendata;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.careersite.career.CareerRepository;
import org.careersite.career.CareerRepository.Filling;
import org.careersite.career.Category;
import org.careersite.career.Person;
import org.careersite.career.PersonRepository;
import org.careersite.career.YearQuery;

import org.springframework.stereotype.Component;

/**
 * The title cards of years and decades, also of those that hold nothing.
 */
@Component
class SpanCards {

	private final PersonRepository persons;

	private final CareerRepository career;

	SpanCards(PersonRepository persons, CareerRepository career) {
		this.persons = persons;
		this.career = career;
	}

	/** The card of a year from 1 to 9999; none for any other text. */
	Optional<Card> year(String text) {
		return text.matches("[1-9]\\d{0,3}") ? Optional.of(card(YearQuery.of(Integer.parseInt(text))))
				: Optional.empty();
	}

	/** The card of a decade such as {@code 1990s}; none for any other text. */
	Optional<Card> decade(String text) {
		return text.matches("(0|[1-9]\\d{0,2}0)s")
				? Optional.of(card(YearQuery.decade(Integer.parseInt(text.substring(0, text.length() - 1)))))
				: Optional.empty();
	}

	private Card card(YearQuery span) {
		List<Filling> fillings = this.career.fillings()
			.stream()
			.filter((filling) -> filling.getFirst() <= span.to() && filling.getLast() >= span.from())
			.toList();
		Person person = this.persons.get();
		return new Card(Objects.requireNonNullElse(person.ages(span), "Years"), span.toString(),
				CardTexts.joined(counted(fillings, Category.WORK, "work"), Filling.tally(fillings).toString(),
						counted(fillings, Category.EXHIBITION, "showing"),
						counted(fillings, Category.PUBLICATION, "publication"),
						counted(fillings, Category.LIFE, "event")),
				person.name());
	}

	private static String counted(List<Filling> fillings, Category lane, String one) {
		long number = fillings.stream()
			.filter((filling) -> filling.getLane().equals(lane.name()))
			.mapToLong(Filling::getNumber)
			.sum();
		String text = CardTexts.counted(number, one, one + "s");
		return (text != null) ? text : "";
	}

}
