package org.careersite.biography;

import java.util.List;

import org.careersite.career.Outcome;
import org.careersite.career.Subject;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.repository.AwardRepository;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.metadata.AwardJsonLd;
import org.careersite.metadata.Head;
import org.careersite.metadata.PersonJsonLd;
import org.careersite.records.AwardData;
import org.careersite.web.ListPage;
import org.careersite.web.Markdown;
import org.careersite.web.section.Paths;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The biography as a page, and whose it is as JSON.
 */
@Controller
class BiographyController {

	private final CurrentCareer career;

	private final AwardRepository awards;

	private final BiographySection section;

	BiographyController(CurrentCareer career, AwardRepository awards, BiographySection section) {
		this.career = career;
		this.awards = awards;
		this.section = section;
	}

	@GetMapping("/biography")
	String biography(Model model) {
		CareerSnapshot career = this.career.get();
		Subject person = career.subject();
		model.addAttribute("card", this.section.card());
		model.addAttribute("chapters", career.chapters());
		model.addAttribute("head",
				Head.of(Paths.BIOGRAPHY, this.section.label())
					.type("profile")
					.thing(PersonJsonLd.profile(Paths.BIOGRAPHY))
					.thing(PersonJsonLd.self(person.birthDate(), person.birthPlace(), person.occupations())
						.with("award", wins())));
		return "biography/biography";
	}

	/** Whose career it is. */
	@GetMapping("/api/person")
	@ResponseBody
	SubjectData person() {
		return SubjectData.of(this.career.get().subject());
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

	/** Whose career it is; what is not known is null. */
	record SubjectData(String name, PartialDate birthDate, @Nullable String birthPlace, @Nullable String nationality,
			List<String> occupations, Markdown summary, String url) {

		static SubjectData of(Subject subject) {
			return new SubjectData(subject.name(), subject.birthDate(), subject.birthPlace(), subject.nationality(),
					subject.occupations(), new Markdown(subject.summary(), true), Paths.BIOGRAPHY);
		}

	}

}
