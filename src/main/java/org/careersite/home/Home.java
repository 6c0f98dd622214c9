package org.careersite.home;

import java.util.List;
import java.util.stream.Stream;

import org.careersite.career.AwardRepository;
import org.careersite.career.AwardTally;
import org.careersite.career.CareerReplaced;
import org.careersite.career.CareerRepository;
import org.careersite.career.CareerRepository.Figures;
import org.careersite.career.CareerRepository.Filling;
import org.careersite.career.Kept;
import org.careersite.career.Medium;
import org.careersite.career.Outcome;
import org.careersite.career.Person;
import org.careersite.career.PersonRepository;
import org.careersite.career.Work;
import org.careersite.career.WorkRepository;
import org.careersite.career.YearSpan;
import org.careersite.home.HomePage.Figure;
import org.careersite.home.HomePage.Item;
import org.careersite.home.HomePage.Way;
import org.careersite.web.YearCounts;
import org.careersite.web.YearStrip;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what the home page shows.
 */
@Component
@Transactional(readOnly = true)
class Home {

	private static final PageRequest FEW = PageRequest.of(0, 5);

	private final PersonRepository persons;

	private final CareerRepository career;

	private final WorkRepository works;

	private final AwardRepository awards;

	private final Glances glances;

	private final Kept<HomePage> page = new Kept<>(this::gather);

	Home(PersonRepository persons, CareerRepository career, WorkRepository works, AwardRepository awards,
			Glances glances) {
		this.persons = persons;
		this.career = career;
		this.works = works;
		this.awards = awards;
		this.glances = glances;
	}

	/** The page of this career. */
	HomePage page() {
		return this.page.get();
	}

	@EventListener(CareerReplaced.class)
	public void forget() {
		this.page.forget();
	}

	private HomePage gather() {
		Person person = this.persons.get();
		Figures figures = this.career.figures();
		List<Filling> fillings = this.glances.fillings();
		Counts counts = new Counts(fillings);
		return new HomePage(person.birthDate(), person.birthPlace(), person.occupations(), person.summary(),
				line(figures), figures(figures, Filling.tally(fillings)), ways(figures),
				Glance.of(counts, this.glances.marks(counts)), YearStrip.of(new YearCounts(fillings)));
	}

	/** The works, their years and how many of them the person created, in one line. */
	private static String line(Figures figures) {
		Integer first = figures.getFirstYear();
		Integer last = figures.getLastYear();
		if (first == null || last == null) {
			return "";
		}
		long works = figures.getScreenWorks();
		return ((works > 0) ? works + ((works == 1) ? " screen work · " : " screen works · ") : "")
				+ new YearSpan(first, last)
				+ ((figures.getCreated() > 0) ? " · " + figures.getCreated() + " created" : "");
	}

	/** Whatever there is at least one of. */
	private static List<Figure> figures(Figures figures, AwardTally awards) {
		return Stream
			.of((figures.listed() != null)
					? Figure.of(figures.getScreenWorks(), "screen work", "screen works", "/filmography")
					: Figure.of(figures.getWorks(), "work", "works", "/filmography"),
					Figure.of(figures.getCreated(), "created", "created", "/filmography?role=creator"),
					Figure.of(awards, Outcome.WON, "award won", "awards won"),
					Figure.of(awards, Outcome.NOMINATED, "nomination", "nominations"),
					Figure.of(figures.getExhibitions(), "exhibition", "exhibitions", "/exhibitions"),
					Figure.of(figures.getPublications(), "publication", "publications", "/publications"))
			.filter((figure) -> figure.number() > 0)
			.toList();
	}

	private List<Way> ways(Figures figures) {
		return List.of(
				new Way("Created", "/filmography?role=creator", "All created works",
						items(this.works.findCreated(FEW))),
				new Way("Latest", "/filmography", "The whole filmography",
						items(this.works.findNewest(figures.listed(), FEW))),
				new Way("Most honoured", "/awards?group=work", "All awards by work",
						items(this.awards.findMostHonoured(FEW))));
	}

	private static List<Item> items(List<Work> works) {
		return works.stream().map(Item::of).toList();
	}

}
