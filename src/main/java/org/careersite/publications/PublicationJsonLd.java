package org.careersite.publications;

import java.util.List;

import org.careersite.career.Publication;
import org.careersite.career.Term;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.text.Messages;
import org.careersite.metadata.AwardJsonLd;
import org.careersite.metadata.Field;
import org.careersite.metadata.Head;
import org.careersite.metadata.PersonJsonLd;
import org.careersite.records.AwardData;
import org.careersite.records.ContributionData;
import org.careersite.web.Prose;
import org.careersite.web.section.JsonLdNode;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * Publications as things of schema.org, and as citation managers and libraries read them.
 */
final class PublicationJsonLd {

	private static final RecordLink SELF = new RecordLink("", Paths.BIOGRAPHY);

	private PublicationJsonLd() {
	}

	/** A publication with the parts in it and the prizes it won. */
	static JsonLdNode of(Publication publication, List<AwardData> awards) {
		PartialDate date = publication.date();
		JsonLdNode thing = JsonLdNode.of(publication.kind().as(Publication.Kind.class).schemaType())
			.id(Paths.id(publication))
			.with("name", publication.title().text())
			.with("url", JsonLdNode.address(Paths.of(publication)))
			.with("genre",
					!publication.kind().equals(Term.of(Publication.Kind.BOOK)) ? publication.kind().label() : null)
			.with("description", Prose.plain(publication.summary()))
			.with("datePublished", (date != null) ? date.iso() : null)
			.with("isPartOf", named(container(publication), publication.imprint().container()))
			.with("award", AwardJsonLd.won(awards, true));
		addPublisher(thing, publication);
		addPart(thing, publication);
		return PersonJsonLd.add(thing, Field.WORK, ContributionData.of(publication.contributions()));
	}

	static Head head(Publication publication, List<AwardData> awards) {
		PartialDate date = publication.date();
		Publication.Imprint imprint = publication.imprint();
		String iso = (date != null) ? date.iso() : null;
		String title = publication.title().text();
		String solePublisher = imprint.coPublished() ? null : imprint.publisher();
		Head head = Head.of(Paths.of(publication), title)
			.name("citation_title", title)
			.name("citation_publication_date", (iso != null) ? iso.replace('-', '/') : null)
			.name("citation_publisher", solePublisher)
			.name("citation_journal_title",
					(imprint.containerKind() == Publication.Container.JOURNAL) ? imprint.container() : null)
			.name("DC.title", title)
			.name("DC.type", "Text")
			.name("DC.date", iso)
			.name("DC.publisher", solePublisher)
			.name("DC.contributor", imprint.coPublished() ? imprint.publisher() : null)
			.name("DC.relation", imprint.container());
		if (!publication.kind().as(Publication.Kind.class).article()) {
			head.type("book").property("book:release_date", iso);
		}
		if (isOwn(publication)) {
			head.nameOfPerson("citation_author").nameOfPerson("DC.creator");
		}
		else {
			head.nameOfPerson("DC.contributor");
		}
		if (isOwn(publication) && !publication.kind().as(Publication.Kind.class).article()) {
			head.property("book:author", SELF);
		}
		ContributionData.of(publication.contributions()).forEach((tie) -> addPerson(head, publication, tie));
		return head.thing(of(publication, awards));
	}

	private static void addPerson(Head head, Publication publication, ContributionData tie) {
		if (Field.WORK.property(tie.role()).equals("contributor")) {
			head.name("DC.contributor", tie.person().title());
			return;
		}
		head.name("citation_author", tie.person().title()).name("DC.creator", tie.person().title());
		if (!publication.kind().as(Publication.Kind.class).article()) {
			head.property("book:author", tie.person());
		}
	}

	/** Whether the person wrote it or took its pictures. */
	private static boolean isOwn(Publication publication) {
		Term part = publication.part();
		return part.is(Publication.Part.AUTHOR) || part.is(Publication.Part.PHOTOGRAPHER);
	}

	/** A house that shared the publishing is not called the publisher. */
	private static void addPublisher(JsonLdNode thing, Publication publication) {
		JsonLdNode house = named("Organization", publication.imprint().publisher());
		if (house != null && publication.imprint().coPublished()) {
			PersonJsonLd.add(thing, "publisher", house, publication.part().label().toLowerCase(Messages.locale()), null,
					null);
		}
		else {
			thing.with("publisher", house);
		}
	}

	private static void addPart(JsonLdNode thing, Publication publication) {
		JsonLdNode person = JsonLdNode.at(PersonJsonLd.SELF);
		String part = publication.part().label().toLowerCase(Messages.locale());
		switch (publication.part().as(Publication.Part.class)) {
			case AUTHOR -> thing.with("author", person);
			case PHOTOGRAPHER -> PersonJsonLd.add(thing, "creator", person, part, null, null);
			case PUBLISHER -> thing.with("publisher", person);
			case CO_PUBLISHER -> PersonJsonLd.add(thing, "contributor", person, part, null, null);
			case SPONSOR -> thing.with("sponsor", person);
			case CONTRIBUTOR -> thing.with("contributor", person);
			case EDITOR -> thing.with("editor", person);
			case TRANSLATOR -> thing.with("translator", person);
			case ILLUSTRATOR -> PersonJsonLd.add(thing, "creator", person, part, null, null);
		}
	}

	private static String container(Publication publication) {
		Publication.Container kind = publication.imprint().containerKind();
		return (kind == null) ? "CreativeWork" : (kind == Publication.Container.JOURNAL) ? "Periodical" : "Book";
	}

	private static @Nullable JsonLdNode named(String type, @Nullable String name) {
		return (name != null) ? JsonLdNode.of(type).with("name", name) : null;
	}

}
