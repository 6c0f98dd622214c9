package org.careersite.awards;

import java.util.List;
import java.util.stream.IntStream;

import org.careersite.career.AwardBody;
import org.careersite.career.AwardBodyRepository;
import org.careersite.career.AwardRepository;
import org.careersite.site.AwardLine;
import org.careersite.site.Neighbours;
import org.careersite.site.RecordLink;
import org.careersite.site.RecordNotFoundException;

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

	BodyPages(AwardBodyRepository bodies, AwardRepository awards) {
		this.bodies = bodies;
		this.awards = awards;
	}

	/**
	 * The page of a body.
	 * @throws RecordNotFoundException if there is no body of that slug
	 */
	BodyPage page(String slug) {
		AwardBody body = this.bodies.findBySlug(slug)
			.orElseThrow(() -> new RecordNotFoundException("awarding body", slug));
		return new BodyPage(slug, body.name(), body.prize(),
				this.awards.findByBody(slug).stream().map(AwardLine::of).toList(), body.sources(), neighbours(slug));
	}

	private Neighbours neighbours(String slug) {
		List<AwardBody> all = this.bodies.findAll();
		int at = IntStream.range(0, all.size()).filter((i) -> all.get(i).slug().equals(slug)).findFirst().orElseThrow();
		return new Neighbours((at > 0) ? RecordLink.of(all.get(at - 1)) : null,
				(at + 1 < all.size()) ? RecordLink.of(all.get(at + 1)) : null);
	}

}
