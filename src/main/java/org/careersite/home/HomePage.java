package org.careersite.home;

import java.util.List;
import java.util.stream.Stream;

import org.careersite.career.Outcome;
import org.careersite.career.Subject;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.snapshot.AwardTally;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.text.Messages;
import org.careersite.metadata.Head;
import org.careersite.metadata.PersonJsonLd;
import org.careersite.metadata.SiteJsonLd;
import org.careersite.web.section.Figure;
import org.careersite.web.section.Paths;
import org.careersite.web.section.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * The home page.
 *
 * @param line the figures of its card
 * @param totals the career in figures
 * @param featured the slugs of the works that it shows
 * @param film the career as a strip; none if nothing in it has a date
 */
record HomePage(Subject person, List<Figure> line, List<Total> totals, List<String> featured,
		@Nullable FilmStrip film) {

	private static final String SCREEN = "/filmography?medium=SCREEN";

	static HomePage of(CareerSnapshot career) {
		return new HomePage(career.subject(), line(career), totals(career), KnownFor.choose(career),
				FilmStrip.of(career));
	}

	Head head() {
		return Head.of("/", Messages.get("section.home"))
			.type("profile")
			.thing(SiteJsonLd.site())
			.thing(PersonJsonLd.life(this.person));
	}

	/**
	 * Years of birth and death, the works, their years and how many of them the person
	 * created, leading to these.
	 */
	static List<Figure> line(CareerSnapshot career) {
		YearSpan span = career.span();
		long screen = career.screenWorks();
		return Figure.list(life(career.subject()),
				(screen > 0) ? Figure.counted(screen, "home.line.works", SCREEN)
						: Figure.counted(career.works().size(), "recordtype.counted.WORK", "/filmography"),
				(span != null) ? new Figure(Messages.get("home.line.years", span), "/years") : null,
				Figure.counted(career.created().size(), "home.line.created", "/filmography?role=creator"));
	}

	/** From birth to death; none of the living. */
	private static @Nullable Figure life(Subject person) {
		PartialDate birth = person.birthDate();
		PartialDate death = person.deathDate();
		if (death == null) {
			return null;
		}
		return new Figure((birth == null || death.circa()) ? Phrases.life(person)
				: new YearSpan(birth.year(), death.year(), birth.circa(), false).toString(), Paths.BIOGRAPHY);
	}

	/** Whatever there is at least one of. */
	private static List<Total> totals(CareerSnapshot career) {
		long screen = career.screenWorks();
		AwardTally awards = career.years().awards();
		return Stream
			.of((screen > 0) ? Total.of(screen, "home.figures.screen-works", SCREEN)
					: Total.of(career.works().size(), "home.figures.works", "/filmography"),
					Total.of(career.created().size(), "home.figures.created", "/filmography?role=creator"),
					Total.of(awards, Outcome.WON, "home.figures.won"),
					Total.of(awards, Outcome.NOMINATED, "home.figures.nominated"),
					Total.of(career.exhibitions().size(), "home.figures.exhibitions", "/exhibitions"),
					Total.of(career.publications().size(), "home.figures.publications", "/publications"))
			.filter((total) -> total.number() > 0)
			.toList();
	}

	/** A figure of the career: how many, of what, and the list of them. */
	record Total(long number, String label, String href) {

		static Total of(long number, String code, String href) {
			return new Total(number, Messages.get(code, number), href);
		}

		/** The awards of an outcome, saying how many of them were for publications. */
		static Total of(AwardTally awards, Outcome outcome, String code) {
			long number = awards.count(outcome);
			return new Total(number, Messages.get(code, number) + awards.apart(outcome), "/awards?outcome=" + outcome);
		}

	}

}
