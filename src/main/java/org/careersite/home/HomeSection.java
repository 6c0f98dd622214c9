package org.careersite.home;

import java.util.stream.Stream;

import org.careersite.career.CareerSnapshot;
import org.careersite.career.CurrentCareer;
import org.careersite.career.Person;
import org.careersite.career.PersonRepository;
import org.careersite.career.Title;
import org.careersite.career.YearSpan;
import org.careersite.web.Paths;
import org.careersite.web.Prose;
import org.careersite.web.section.Card;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.HitType;
import org.careersite.web.section.Phrases;
import org.careersite.web.section.SearchEntry;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The home page as a section of the site, and whose career it is.
 */
@Component
@Order(0)
class HomeSection implements CareerSection {

	private final PersonRepository persons;

	private final CurrentCareer career;

	private final Prose prose;

	HomeSection(PersonRepository persons, CurrentCareer career, Prose prose) {
		this.persons = persons;
		this.career = career;
		this.prose = prose;
	}

	@Override
	public String path() {
		return "/";
	}

	@Override
	public String label() {
		return "Home";
	}

	@Override
	public boolean inMenu() {
		return false;
	}

	@Override
	public String apiPath() {
		return "/api/person";
	}

	@Override
	public Card card() {
		Person person = this.persons.get();
		CareerSnapshot career = this.career.get();
		YearSpan years = career.span();
		String line = String.join(" · ", person.occupations());
		return (years == null) ? Card.of(line, person.name())
				: Card.of(line, person.name(), Phrases.counted(career.screenWorks(), "screen work", "screen works"),
						years.toString(), Phrases.counted(career.created().size(), "created", "created"));
	}

	@Override
	public Stream<SearchEntry> searchEntries() {
		Person person = this.persons.get();
		return Stream.of(new SearchEntry(HitType.PERSON, "self", new Title(person.name(), null), Paths.BIOGRAPHY)
			.kind(String.join(", ", person.occupations()))
			.says(this.prose.plainLine(person.summary())));
	}

}
