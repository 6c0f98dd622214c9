package org.careersite.biography;

import java.util.List;

import org.careersite.career.AwardRepository;
import org.careersite.career.ChapterRepository;
import org.careersite.career.CurrentCareer;
import org.careersite.career.Outcome;
import org.careersite.career.Subject;
import org.careersite.metadata.AwardJsonLd;
import org.careersite.metadata.Head;
import org.careersite.metadata.PersonJsonLd;
import org.careersite.records.AwardData;
import org.careersite.web.ListPage;
import org.careersite.web.section.Paths;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the biography.
 */
@Controller
class BiographyController {

	private final CurrentCareer career;

	private final ChapterRepository chapters;

	private final AwardRepository awards;

	BiographyController(CurrentCareer career, ChapterRepository chapters, AwardRepository awards) {
		this.career = career;
		this.chapters = chapters;
		this.awards = awards;
	}

	@GetMapping("/biography")
	String biography(Model model) {
		Subject person = this.career.get().subject();
		model.addAttribute("biography", BiographyPage.of(person, this.chapters.findAll()));
		model.addAttribute("head",
				Head.of(Paths.BIOGRAPHY, "Biography")
					.type("profile")
					.thing(PersonJsonLd.profile(Paths.BIOGRAPHY))
					.thing(PersonJsonLd.self(person.birthDate(), person.birthPlace(), person.occupations())
						.with("award", wins())));
		return "biography/biography";
	}

	/**
	 * The newest prizes that the person won, as a text each; those for publications are
	 * told of with them.
	 */
	private List<String> wins() {
		return AwardJsonLd.won(this.awards.findNewest(Outcome.WON, Limit.of(ListPage.SIZE))
			.stream()
			.filter((award) -> award.publication() == null)
			.map(AwardData::of)
			.toList(), false);
	}

}
