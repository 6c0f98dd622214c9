package org.careersite.biography;

import java.util.List;
import java.util.stream.Stream;

import org.careersite.career.Chapter;
import org.careersite.career.Outcome;
import org.careersite.career.RecordType;
import org.careersite.career.Subject;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.repository.AwardRepository;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Title;
import org.careersite.metadata.AwardJsonLd;
import org.careersite.metadata.Head;
import org.careersite.metadata.PersonJsonLd;
import org.careersite.records.AwardData;
import org.careersite.web.ListPage;
import org.careersite.web.Markdown;
import org.careersite.web.Prose;
import org.careersite.web.section.Card;
import org.careersite.web.section.JsonLdNode;
import org.careersite.web.section.Paths;
import org.careersite.web.section.Phrases;
import org.careersite.web.section.RecordSection;
import org.careersite.web.section.SearchEntry;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The biography as a section of the site: its page, and whose it is as JSON.
 */
@Controller
@Order(6)
class BiographyController extends RecordSection {

	private final AwardRepository awards;

	BiographyController(CurrentCareer career, AwardRepository awards) {
		super(career, null, Paths.BIOGRAPHY, "/api/person");
		this.awards = awards;
	}

	@GetMapping("/biography")
	String biography(Model model) {
		Subject person = career().subject();
		model.addAttribute("card", card());
		model.addAttribute("chapters", career().chapters());
		model.addAttribute("head",
				Head.of(Paths.BIOGRAPHY, label())
					.type("profile")
					.thing(PersonJsonLd.profile(Paths.BIOGRAPHY))
					.thing(PersonJsonLd.life(person).with("award", wins())));
		return "biography/biography";
	}

	/** Whose career it is. */
	@GetMapping("/api/person")
	@ResponseBody
	SubjectData person() {
		return SubjectData.of(career().subject());
	}

	/**
	 * The newest prizes that the person won, as a text each; those for publications are
	 * told of with them.
	 */
	private List<String> wins() {
		return AwardJsonLd.won(this.awards.findNewest(Outcome.WON, Limit.of(ListPage.SIZE))
			.stream()
			.filter((award) -> award.object().publication() == null)
			.map(AwardData::of)
			.toList(), false);
	}

	@Override
	public Card card() {
		Subject person = career().subject();
		String life = Phrases.life(person);
		return Card.of(life.isEmpty() ? label() : life, person.name(), person.nationality(),
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

	/** Whose career it is; what is not known is null. */
	record SubjectData(String name, Subject.Type type, @Nullable PartialDate birthDate, @Nullable PartialDate deathDate,
			@Nullable String birthPlace, @Nullable String nationality, List<String> occupations, Markdown summary,
			String url) {

		static SubjectData of(Subject subject) {
			return new SubjectData(subject.name(), subject.type(), subject.birthDate(), subject.deathDate(),
					subject.birthPlace(), subject.nationality(), subject.occupations(),
					new Markdown(subject.summary(), true), Paths.BIOGRAPHY);
		}

	}

}
