package org.careersite.opendata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.careersite.career.Basis;
import org.careersite.career.Chapter;
import org.careersite.career.Collaboration;
import org.careersite.career.Credit;
import org.careersite.career.Exhibition;
import org.careersite.career.LifeEvent;
import org.careersite.career.PartialDate;
import org.careersite.career.Person;
import org.careersite.career.Publication;
import org.careersite.career.Showing;
import org.careersite.career.ShownWork;
import org.careersite.career.Title;
import org.careersite.career.Work;
import org.careersite.web.AwardLine;
import org.careersite.web.Paths;
import org.careersite.web.PersonTie;
import org.careersite.web.ShownLine;
import org.jspecify.annotations.Nullable;

/**
 * Each kind of record in full: what its page says in schema.org, and the rest in
 * {@link Term terms} of our own.
 */
final class Records {

	private Records() {
	}

	/**
	 * The person.
	 * @param awards those for no publication
	 */
	static JsonLdNode of(Person person, List<AwardLine> awards) {
		return PersonJsonLd.self(person.birthDate(), person.birthPlace(), person.occupations())
			.with("name", person.name())
			.with("description", PersonJsonLd.plainLine(person.summary()))
			.with("award", AwardJsonLd.won(awards, false))
			.with(Term.DATE.key(), text(person.birthDate()))
			.with(Term.NATIONALITY.key(), person.nationality())
			.with(Term.MARKDOWN.key(), person.summary())
			.with(Term.SOURCE.key(), person.sources());
	}

	/** What the records name as their sources. */
	static JsonLdNode dataset(Person person) {
		return JsonLdNode.of("Dataset")
			.id(SiteJsonLd.ID)
			.with("about", JsonLdNode.at(PersonJsonLd.SELF))
			.with("datePublished", text(person.published()))
			.with("dateModified", text(person.updated()))
			.with(Term.SECTION.key(), person.sections());
	}

	static JsonLdNode of(Work work, List<AwardLine> awards) {
		JsonLdNode thing = titled(WorkJsonLd.of(work, ties(work.collaborations()), awards), work.title())
			.with(Term.MEDIUM.key(), work.medium().name())
			.with(Term.KIND.key(), work.kind().name())
			.with(Term.FIRST_YEAR.key(), work.years().first())
			.with(Term.LAST_YEAR.key(), work.years().last())
			.with(Term.BASIS.key(), work.yearsBasis().name())
			.with(Term.CREATED.key(), work.creator())
			.with(Term.FRANCHISE.key(), work.franchise())
			.with(Term.MARKDOWN.key(), work.summary())
			.with(Term.SOURCE.key(), work.sources())
			.with(Term.ADDED.key(), text(work.added()));
		work.credits().stream().map(Records::note).forEach((note) -> thing.with(Term.CREDIT_NOTE.key(), note));
		work.facts()
			.forEach((fact) -> thing.with(Term.FACT.key(),
					JsonLdNode.of("PropertyValue").with("name", fact.label()).with("value", fact.text())));
		return thing;
	}

	/** An exhibition, and what is known of its works and of each of its showings. */
	static List<JsonLdNode> of(Exhibition exhibition) {
		List<ShownLine> works = exhibition.works().stream().map(ShownLine::of).toList();
		List<JsonLdNode> things = new ArrayList<>();
		things.add(titled(ExhibitionJsonLd.of(exhibition, works, ties(exhibition.collaborations())), exhibition.title())
			.with(Term.PART.key(), (exhibition.part() != null) ? exhibition.part().name() : null)
			.with(Term.MARKDOWN.key(), exhibition.summary())
			.with(Term.SOURCE.key(), exhibition.sources())
			.with(Term.ADDED.key(), text(exhibition.added())));
		String path = Paths.exhibition(exhibition.slug());
		for (int i = 0; i < works.size(); i++) {
			things.addAll(shown(ExhibitionJsonLd.workId(path, i), exhibition.works().get(i)));
		}
		for (int i = 0; i < exhibition.showings().size(); i++) {
			things.add(showing(path + "#showing-" + (i + 1), path, exhibition.showings().get(i)));
		}
		return things;
	}

	static JsonLdNode of(Publication publication, List<AwardLine> awards) {
		return titled(PublicationJsonLd.of(publication, ties(publication.collaborations()), awards),
				publication.title())
			.with(Term.KIND.key(), publication.kind().name())
			.with(Term.PART.key(), publication.part().name())
			.with(Term.DATE.key(), text(publication.date()))
			.with(Term.VOLUMES.key(), publication.volumes())
			.with(Term.MARKDOWN.key(), publication.summary())
			.with(Term.SOURCE.key(), publication.sources())
			.with(Term.ADDED.key(), text(publication.added()));
	}

	static JsonLdNode of(LifeEvent event) {
		PartialDate date = event.date();
		JsonLdNode thing = JsonLdNode.of("Event")
			.id(Paths.event(event.slug()))
			.with("name", PersonJsonLd.plainLine(event.title()))
			.with("description", PersonJsonLd.plain(event.text()))
			.with("startDate", (date != null) ? date.iso() : null)
			.with("location", (event.place() != null) ? JsonLdNode.of("Place").with("name", event.place()) : null)
			.with(Term.DATE.key(), text(date))
			.with(Term.THEME.key(), event.theme().name())
			.with(Term.TITLE_MARKDOWN.key(), event.title())
			.with(Term.MARKDOWN.key(), event.text())
			.with(Term.SOURCE.key(), event.sources())
			.with(Term.ADDED.key(), text(event.added()));
		event.works().forEach((work) -> thing.with("about", JsonLdNode.at(WorkJsonLd.id(Paths.work(work.slug())))));
		event.exhibitions()
			.forEach((each) -> thing.with("about", JsonLdNode.at(ExhibitionJsonLd.id(Paths.exhibition(each.slug())))));
		event.publications()
			.forEach(
					(each) -> thing.with("about", JsonLdNode.at(PublicationJsonLd.id(Paths.publication(each.slug())))));
		return PersonJsonLd.add(thing, Field.LIFE, ties(event.collaborations()));
	}

	static JsonLdNode of(Chapter chapter) {
		return JsonLdNode.of("Chapter")
			.id(Paths.chapter(chapter.slug()))
			.with("name", PersonJsonLd.plainLine(chapter.title()))
			.with("about", JsonLdNode.at(PersonJsonLd.SELF))
			.with(Term.TITLE_MARKDOWN.key(), chapter.title())
			.with(Term.MARKDOWN.key(), chapter.text())
			.with(Term.SOURCE.key(), chapter.sources());
	}

	/** A tie that is inferred, or on which there is a note. */
	private static List<JsonLdNode> shown(String id, ShownWork shown) {
		return (shown.basis() == Basis.STATED && shown.note() == null) ? List.of()
				: List.of(JsonLdNode.of("Role")
					.id(id)
					.with("workFeatured", JsonLdNode.at(WorkJsonLd.id(Paths.work(shown.work().slug()))))
					.with(Term.BASIS.key(), shown.basis().name())
					.with(Term.MARKDOWN.key(), shown.note()));
	}

	private static JsonLdNode showing(String id, String exhibition, Showing showing) {
		return JsonLdNode.of("ExhibitionEvent")
			.id(id)
			.with("superEvent", JsonLdNode.at(ExhibitionJsonLd.id(exhibition)))
			.with(Term.OPENS.key(), text(showing.opens()))
			.with(Term.CLOSES.key(), text(showing.closes()))
			.with(Term.PERMANENT.key(), showing.permanent())
			.with(Term.PLANNED.key(), showing.planned())
			.with(Term.MARKDOWN.key(), showing.note());
	}

	/** The note on a credit as it was written: a Role has it without its links. */
	private static @Nullable JsonLdNode note(Credit credit) {
		return (credit.note() == null) ? null
				: JsonLdNode.of("PropertyValue").with("name", credit.role()).with("value", credit.note());
	}

	private static JsonLdNode titled(JsonLdNode thing, Title title) {
		return thing.with(Term.TITLE_LANGUAGE.key(), title.lang());
	}

	private static List<PersonTie> ties(List<Collaboration> collaborations) {
		return collaborations.stream().map((each) -> PersonTie.of(each.collaborator(), each.role())).toList();
	}

	static @Nullable String text(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : null;
	}

	private static @Nullable String text(@Nullable PartialDate date) {
		if (date == null) {
			return null;
		}
		return (date.word() != null) ? date.word() + " " + date.iso() : date.iso();
	}

}
