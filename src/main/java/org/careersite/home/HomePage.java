package org.careersite.home;

import java.util.List;

import org.careersite.career.AwardTally;
import org.careersite.career.Outcome;
import org.careersite.career.PartialDate;
import org.careersite.career.Work;
import org.careersite.metadata.Head;
import org.careersite.metadata.PersonJsonLd;
import org.careersite.opendata.SiteJsonLd;
import org.careersite.web.RecordLink;
import org.careersite.web.YearStrip;
import org.jspecify.annotations.Nullable;

/**
 * The home page.
 *
 * @param birthDate when the person was born
 * @param birthPlace where, if known
 * @param occupations what the person does
 * @param summary who it is, as Markdown
 * @param line the works and their years in one line; empty if there is none
 * @param figures the career in figures
 * @param ways the ways into the filmography
 * @param glance the career as a chart; none if nothing in it has a date
 * @param strip the years of the career
 */
record HomePage(PartialDate birthDate, @Nullable String birthPlace, List<String> occupations, String summary,
		String line, List<Figure> figures, List<Way> ways, @Nullable Glance glance, YearStrip strip) {

	/** What the page says of itself to programs. */
	Head head() {
		return Head.of("/", "Home")
			.type("profile")
			.thing(SiteJsonLd.site())
			.thing(PersonJsonLd.self(this.birthDate, this.birthPlace, this.occupations));
	}

	/**
	 * A figure of the career.
	 *
	 * @param number how many
	 * @param label of what
	 * @param href the list of them
	 */
	record Figure(long number, String label, String href) {

		static Figure of(long number, String one, String many, String href) {
			return new Figure(number, (number == 1) ? one : many, href);
		}

		/** The awards of an outcome, saying how many of them were for publications. */
		static Figure of(AwardTally awards, Outcome outcome, String one, String many) {
			String apart = awards.apart(outcome);
			return of(awards.count(outcome), one + apart, many + apart, "/awards?outcome=" + outcome.name());
		}

	}

	/**
	 * A way in: a few works and the list they head.
	 *
	 * @param title what they share
	 * @param href the whole list
	 * @param more what its link says
	 * @param works the first of them
	 */
	record Way(String title, String href, String more, List<Item> works) {
	}

	/**
	 * A work.
	 *
	 * @param link the work
	 * @param kind what it is
	 * @param years from first to last
	 */
	record Item(RecordLink link, String kind, String years) {

		static Item of(Work work) {
			return new Item(RecordLink.of(work), work.kind().label(), work.years().toString());
		}

	}

}
