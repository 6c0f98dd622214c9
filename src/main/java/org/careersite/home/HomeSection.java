package org.careersite.home;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.careersite.career.RecordType;
import org.careersite.career.Subject;
import org.careersite.career.repository.AwardRepository;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Messages;
import org.careersite.career.text.Title;
import org.careersite.metadata.AwardJsonLd;
import org.careersite.metadata.PersonJsonLd;
import org.careersite.metadata.SiteJsonLd;
import org.careersite.records.AwardData;
import org.careersite.web.Prose;
import org.careersite.web.section.Card;
import org.careersite.web.section.JsonLdNode;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordSection;
import org.careersite.web.section.SearchEntry;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The home page as a section of the site, and whose career it is.
 */
@Component
@Order(0)
class HomeSection extends RecordSection {

	private final AwardRepository awards;

	HomeSection(CurrentCareer career, AwardRepository awards) {
		super(career, null, "/", "/api/person");
		this.awards = awards;
	}

	@Override
	public String label() {
		return Messages.get("section.home");
	}

	@Override
	public boolean inMenu() {
		return false;
	}

	@Override
	public Card card() {
		Subject person = career().subject();
		return Card.of(String.join(" · ", person.occupations()), person.name(), HomePage.line(career()));
	}

	/** The person, with the prizes won for other than publications, and the data. */
	@Override
	public Stream<JsonLdNode> jsonLd() {
		Subject person = career().subject();
		List<AwardData> awards = this.awards.findAll()
			.stream()
			.filter((award) -> award.object().publication() == null)
			.map(AwardData::of)
			.toList();
		return Stream.of(
				PersonJsonLd.life(person)
					.with("name", person.name())
					.with("description", Prose.plainLine(person.summary()))
					.with("award", AwardJsonLd.won(awards, false)),
				JsonLdNode.of("Dataset")
					.id(SiteJsonLd.ID)
					.with("about", JsonLdNode.at(PersonJsonLd.SELF))
					.with("datePublished", Objects.toString(person.published(), null))
					.with("dateModified", Objects.toString(person.updated(), null)));
	}

	@Override
	public Stream<SearchEntry> searchEntries(CareerSnapshot career) {
		Subject person = career.subject();
		return Stream.of(new SearchEntry(RecordType.PERSON, "self", new Title(person.name(), null), Paths.BIOGRAPHY)
			.kind(String.join(", ", person.occupations()))
			.says(Prose.plainLine(person.summary())));
	}

}
