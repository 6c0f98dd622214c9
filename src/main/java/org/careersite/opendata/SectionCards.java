package org.careersite.opendata;

import java.util.Optional;

import org.careersite.career.CareerRepository;
import org.careersite.career.CareerRepository.Figures;
import org.careersite.career.CareerRepository.Filling;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.LifeEventRepository;
import org.careersite.career.Person;
import org.careersite.career.PersonRepository;
import org.careersite.career.YearSpan;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The title cards of the home page and of the pages that are about no single record.
 */
@Component
class SectionCards {

	private final PersonRepository persons;

	private final CareerRepository career;

	private final ExhibitionRepository exhibitions;

	private final LifeEventRepository events;

	SectionCards(PersonRepository persons, CareerRepository career, ExhibitionRepository exhibitions,
			LifeEventRepository events) {
		this.persons = persons;
		this.career = career;
		this.exhibitions = exhibitions;
		this.events = events;
	}

	Optional<Card> of(String path) {
		return Optional.ofNullable(switch (path) {
			case "/" -> home();
			case "/filmography" -> filmography();
			case "/awards" -> card("Awards", "Prizes, nominations and honours", tally());
			case "/exhibitions" -> card("Exhibitions", "Shown, collected, organised",
					CardTexts.joined(
							CardTexts.counted(this.career.figures().getExhibitions(), "exhibition", "exhibitions"),
							CardTexts.counted(this.exhibitions.countShowings(), "showing", "showings")));
			case "/publications" -> card("Publications", "Books, catalogues, essays",
					CardTexts.counted(this.career.figures().getPublications(), "publication", "publications"));
			case "/people" -> card("People", "The people of the career",
					CardTexts.counted(this.career.figures().getPeople(), "name", "names"));
			case "/biography" -> biography();
			case "/timeline" -> card("Timeline", "Year by year", CardTexts.counted(entries(), "entry", "entries"));
			case "/years" -> card("Years", "What each year held", "");
			case "/glance" -> card("The career at a glance", "Year by year, as a table", "");
			case "/api" -> card("For programs", "API", "");
			case "/about" -> card("About", "How this site knows", "");
			case "/search" -> card("Search", "What are you looking for?", "");
			default -> null;
		});
	}

	private Card home() {
		Person person = this.persons.get();
		Figures figures = this.career.figures();
		Integer first = figures.getFirstYear();
		Integer last = figures.getLastYear();
		String line = (first == null || last == null) ? ""
				: CardTexts.joined(CardTexts.counted(figures.getScreenWorks(), "screen work", "screen works"),
						new YearSpan(first, last).toString(),
						CardTexts.counted(figures.getCreated(), "created", "created"));
		return new Card(String.join(" · ", person.occupations()), person.name(), line, null);
	}

	/** Of a career without screen works, the page lists all works. */
	private Card filmography() {
		Figures figures = this.career.figures();
		boolean screen = figures.listed() != null;
		return card("Filmography", screen ? "Works for the screen" : "Works",
				CardTexts.counted(screen ? figures.getScreenWorks() : figures.getWorks(), "work", "works"));
	}

	private Card biography() {
		Person person = this.persons.get();
		String place = person.birthPlace();
		return new Card("Born " + person.birthDate() + ((place != null) ? ", " + place : ""), person.name(),
				CardTexts.joined(person.nationality(), String.join(" · ", person.occupations())), null);
	}

	private String tally() {
		return Filling.tally(this.career.fillings()).toString();
	}

	private long entries() {
		return this.career.fillings().stream().mapToLong(Filling::getNumber).sum() + this.events.findUndated().size();
	}

	private Card card(String line, String title, @Nullable String figures) {
		return new Card(line, title, (figures != null) ? figures : "", this.persons.get().name());
	}

}
