package org.careersite.cv;

import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.web.section.Card;
import org.careersite.web.section.RecordSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The CV as a section of the site, to which the foot of each page leads. Programs find
 * the whole career in its place.
 */
@Component
@Order(11)
class CvSection extends RecordSection {

	CvSection(CurrentCareer career) {
		super(career, null, "/cv", "/career.json");
	}

	@Override
	public boolean inMenu() {
		return false;
	}

	@Override
	public Card card() {
		return Card.of(title(), career().subject().name());
	}

}
