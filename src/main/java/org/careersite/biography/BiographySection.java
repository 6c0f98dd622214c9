package org.careersite.biography;

import java.util.stream.Stream;

import org.careersite.career.Chapter;
import org.careersite.career.RecordType;
import org.careersite.career.Subject;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Messages;
import org.careersite.career.text.Title;
import org.careersite.metadata.PersonJsonLd;
import org.careersite.web.Prose;
import org.careersite.web.section.Card;
import org.careersite.web.section.JsonLdNode;
import org.careersite.web.section.Paths;
import org.careersite.web.section.Phrases;
import org.careersite.web.section.RecordSection;
import org.careersite.web.section.SearchEntry;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The biography as a section of the site.
 */
@Component
@Order(6)
class BiographySection extends RecordSection {

	BiographySection(CurrentCareer career) {
		super(career, null, Paths.BIOGRAPHY, "/api/person");
	}

	@Override
	public Card card() {
		Subject person = career().subject();
		String born = Messages.get("biography.born", person.birthDate());
		return Card.of(Phrases.joinedBy(", ", born, person.birthPlace()), person.name(), person.nationality(),
				String.join(" · ", person.occupations()));
	}

	@Override
	public Stream<JsonLdNode> jsonLd() {
		return career().chapters()
			.stream()
			.map((chapter) -> JsonLdNode.of("Chapter")
				.id(Paths.of(chapter))
				.with("name", Prose.plainLine(chapter.title()))
				.with("about", JsonLdNode.at(PersonJsonLd.SELF)));
	}

	/**
	 * A chapter tells of many things, so the words of its heading count no more than
	 * names.
	 */
	@Override
	public Stream<SearchEntry> searchEntries(CareerSnapshot career) {
		return career.chapters().stream().map(this::searchEntry);
	}

	private SearchEntry searchEntry(Chapter chapter) {
		Title title = new Title(Prose.plainLine(chapter.title()), null);
		return new SearchEntry(chapter, title).kind(RecordType.CHAPTER.described(""))
			.name(title.text())
			.says(Prose.plain(chapter.text()));
	}

}
