package org.careersite.awards;

import java.util.List;
import java.util.stream.IntStream;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.AwardRepository;
import org.careersite.records.InOrder;
import org.careersite.career.snapshot.AwardSummary;
import org.careersite.career.snapshot.AwardTally;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.metadata.AwardJsonLd;
import org.careersite.metadata.Head;
import org.careersite.metadata.ListJsonLd;
import org.careersite.records.AwardData;
import org.careersite.web.Neighbours;
import org.careersite.web.RecordNotFoundException;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows one awarding body.
 */
@Controller
@Transactional(readOnly = true)
class BodyController {

	/** How many awards the page shows. */
	private static final int MOST = 100;

	private final AwardRepository awards;

	private final CurrentCareer career;

	BodyController(AwardRepository awards, CurrentCareer career) {
		this.awards = awards;
		this.career = career;
	}

	@GetMapping("/awards/{slug}")
	String page(@PathVariable String slug, Model model) {
		CareerSnapshot career = this.career.get();
		AwardBody body = career.body(slug).orElseThrow(() -> new RecordNotFoundException("awarding body", slug));
		List<AwardSummary> found = career.awards().stream().filter((key) -> key.body().equals(slug)).toList();
		List<String> shown = found.stream().limit(MOST).map(AwardSummary::slug).toList();
		BodyPage page = new BodyPage(slug, body.name(), body.prize(), found.size(), Tallies.of(found),
				AwardData.of(InOrder.of(shown, this.awards::findBySlugIn, Award::slug)), body.sources(),
				neighbours(career.bodies(), slug));
		model.addAttribute("body", page);
		model.addAttribute("head", page.head());
		return "awards/body";
	}

	/** By name. */
	private static Neighbours neighbours(List<AwardBody> all, String slug) {
		int at = IntStream.range(0, all.size()).filter((i) -> all.get(i).slug().equals(slug)).findFirst().orElseThrow();
		return new Neighbours((at > 0) ? RecordLink.of(all.get(at - 1)) : null,
				(at + 1 < all.size()) ? RecordLink.of(all.get(at + 1)) : null);
	}

	/**
	 * One awarding body as its page shows it.
	 *
	 * @param slug its key
	 * @param name its name
	 * @param prize the name of its prize, where it has one of its own
	 * @param records how many award records it has
	 * @param tally how many awards those count
	 * @param awards the newest of its awards, newest first
	 * @param sources the sections of the source text it comes from
	 * @param neighbours the bodies before and after it by name
	 */
	record BodyPage(String slug, String name, @Nullable String prize, int records, AwardTally tally,
			List<AwardData> awards, List<String> sources, Neighbours neighbours) {

		/** What the page says of itself to programs. */
		Head head() {
			return Head.of(Paths.body(this.slug), this.name)
				.neighbours(this.neighbours)
				.thing(AwardJsonLd.body(this.slug, this.name))
				.thing(ListJsonLd.of(Paths.body(this.slug) + "#list", this.name, this.records, 0,
						AwardJsonLd.links(this.awards)));
		}

		/** Whether the page leaves out some of its awards. */
		public boolean cut() {
			return this.records > this.awards.size();
		}

		/** Its prize and the count of its awards in one line. */
		public String figures() {
			return ((this.prize != null) ? this.prize + " · " : "") + this.tally;
		}

	}

}
