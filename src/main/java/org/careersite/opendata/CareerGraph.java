package org.careersite.opendata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careersite.career.Award;
import org.careersite.career.Chapter;
import org.careersite.career.Collaboration;
import org.careersite.career.Exhibition;
import org.careersite.career.LifeEvent;
import org.careersite.career.PartialDate;
import org.careersite.career.Person;
import org.careersite.career.Publication;
import org.careersite.career.WholeCareer;
import org.careersite.career.Work;
import org.careersite.web.AwardLine;
import org.careersite.web.Paths;
import org.careersite.web.PersonTie;
import org.careersite.web.ShownLine;
import org.careersite.web.SiteSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the whole career as one graph in the terms of schema.org: each record as its page
 * has it, and events, chapters and the dataset, which have no page of their own.
 */
@RestController
@Transactional(readOnly = true)
class CareerGraph {

	private final WholeCareer career;

	private final JsonLd json;

	CareerGraph(WholeCareer career, SiteSettings settings) {
		this.career = career;
		this.json = new JsonLd(settings);
	}

	@GetMapping(path = "/career.jsonld", produces = JsonLd.MEDIA_TYPE)
	String career() {
		return this.json.write(things());
	}

	/** All things, in the order of the lists of the site. */
	private List<JsonLdNode> things() {
		List<Award> awards = this.career.awards().findAll();
		Map<String, List<AwardLine>> byObject = byObject(awards);
		Person person = this.career.persons().get();
		List<JsonLdNode> things = new ArrayList<>();
		things.add(
				of(person, awards.stream().filter((award) -> award.publication() == null).map(AwardLine::of).toList()));
		things.add(dataset(person));
		this.career.collaborators().findAll().forEach((each) -> things.add(PersonJsonLd.of(each)));
		for (Work work : this.career.works().findAll()) {
			things.add(WorkJsonLd.of(work, ties(work.collaborations()),
					byObject.getOrDefault("work " + work.slug(), List.of())));
		}
		this.career.bodies().findAll().forEach((body) -> things.add(AwardJsonLd.body(body.slug(), body.name())));
		for (Exhibition exhibition : this.career.exhibitions().findAll()) {
			things.add(ExhibitionJsonLd.of(exhibition, exhibition.works().stream().map(ShownLine::of).toList(),
					ties(exhibition.collaborations())));
		}
		for (Publication publication : this.career.publications().findAll()) {
			things.add(PublicationJsonLd.of(publication, ties(publication.collaborations()),
					byObject.getOrDefault("publication " + publication.slug(), List.of())));
		}
		this.career.events().findAll().forEach((event) -> things.add(of(event)));
		this.career.chapters().findAll().forEach((chapter) -> things.add(of(chapter)));
		return things;
	}

	private static Map<String, List<AwardLine>> byObject(List<Award> awards) {
		Map<String, List<AwardLine>> byObject = new HashMap<>();
		for (Award award : awards) {
			String key = (award.work() != null) ? "work " + award.work().slug()
					: (award.publication() != null) ? "publication " + award.publication().slug() : "";
			byObject.computeIfAbsent(key, (object) -> new ArrayList<>()).add(AwardLine.of(award));
		}
		return byObject;
	}

	/**
	 * The person.
	 * @param awards those for no publication
	 */
	private static JsonLdNode of(Person person, List<AwardLine> awards) {
		return PersonJsonLd.self(person.birthDate(), person.birthPlace(), person.occupations())
			.with("name", person.name())
			.with("description", PersonJsonLd.plainLine(person.summary()))
			.with("award", AwardJsonLd.won(awards, false));
	}

	private static JsonLdNode dataset(Person person) {
		return JsonLdNode.of("Dataset")
			.id(SiteJsonLd.ID)
			.with("about", JsonLdNode.at(PersonJsonLd.SELF))
			.with("datePublished", text(person.published()))
			.with("dateModified", text(person.updated()));
	}

	private static JsonLdNode of(LifeEvent event) {
		PartialDate date = event.date();
		JsonLdNode thing = JsonLdNode.of("Event")
			.id(Paths.event(event.slug()))
			.with("name", PersonJsonLd.plainLine(event.title()))
			.with("description", PersonJsonLd.plain(event.text()))
			.with("startDate", (date != null) ? date.iso() : null)
			.with("location", (event.place() != null) ? JsonLdNode.of("Place").with("name", event.place()) : null);
		event.works().forEach((work) -> thing.with("about", JsonLdNode.at(WorkJsonLd.id(Paths.work(work.slug())))));
		event.exhibitions()
			.forEach((each) -> thing.with("about", JsonLdNode.at(ExhibitionJsonLd.id(Paths.exhibition(each.slug())))));
		event.publications()
			.forEach(
					(each) -> thing.with("about", JsonLdNode.at(PublicationJsonLd.id(Paths.publication(each.slug())))));
		return PersonJsonLd.add(thing, Field.LIFE, ties(event.collaborations()));
	}

	private static JsonLdNode of(Chapter chapter) {
		return JsonLdNode.of("Chapter")
			.id(Paths.chapter(chapter.slug()))
			.with("name", PersonJsonLd.plainLine(chapter.title()))
			.with("about", JsonLdNode.at(PersonJsonLd.SELF));
	}

	private static List<PersonTie> ties(List<Collaboration> collaborations) {
		return collaborations.stream().map((each) -> PersonTie.of(each.collaborator(), each.role())).toList();
	}

	private static @Nullable String text(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : null;
	}

}
