package org.careersite.awards;

import java.util.List;
import java.util.stream.IntStream;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.AwardBodyRepository;
import org.careersite.career.AwardKey;
import org.careersite.career.AwardRepository;
import org.careersite.career.InOrder;
import org.careersite.opendata.BodyData;
import org.careersite.web.AwardLine;
import org.careersite.web.Neighbours;
import org.careersite.web.RecordNotFoundException;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what the page of one awarding body shows.
 */
@Component
@Transactional(readOnly = true)
class BodyPages {

	private final AwardBodyRepository bodies;

	private final AwardRepository awards;

	private final AwardIndex ledger;

	BodyPages(AwardBodyRepository bodies, AwardRepository awards, AwardIndex ledger) {
		this.bodies = bodies;
		this.awards = awards;
		this.ledger = ledger;
	}

	/**
	 * The page of a body.
	 * @throws RecordNotFoundException if there is no body of that slug
	 */
	BodyPage page(String slug) {
		AwardBody body = this.bodies.findBySlug(slug)
			.orElseThrow(() -> new RecordNotFoundException("awarding body", slug));
		List<AwardKey> found = this.ledger.of(slug);
		List<String> shown = found.stream().limit(BodyPage.MOST).map(AwardKey::slug).toList();
		return new BodyPage(slug, body.name(), body.prize(), found.size(), Tallies.of(found),
				InOrder.of(shown, this.awards::findBySlugIn, Award::slug).stream().map(AwardLine::of).toList(),
				body.sources(), neighbours(slug));
	}

	private Neighbours neighbours(String slug) {
		List<BodyData> all = List.copyOf(this.ledger.bodies().values());
		int at = IntStream.range(0, all.size()).filter((i) -> all.get(i).slug().equals(slug)).findFirst().orElseThrow();
		return new Neighbours((at > 0) ? link(all.get(at - 1)) : null,
				(at + 1 < all.size()) ? link(all.get(at + 1)) : null);
	}

	private static RecordLink link(BodyData body) {
		return new RecordLink(body.name(), null, Paths.body(body.slug()), false);
	}

}
