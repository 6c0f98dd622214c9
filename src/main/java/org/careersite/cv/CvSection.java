package org.careersite.cv;

import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.web.section.Card;
import org.careersite.web.section.CareerSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The CV as a section of the site, to which the foot of each page leads.
 */
@Component
@Order(11)
class CvSection implements CareerSection {

	static final String PATH = "/cv";

	private final CurrentCareer career;

	CvSection(CurrentCareer career) {
		this.career = career;
	}

	@Override
	public String path() {
		return PATH;
	}

	@Override
	public boolean inMenu() {
		return false;
	}

	/** The whole career. */
	@Override
	public String apiPath() {
		return "/career.json";
	}

	@Override
	public Card card() {
		return Card.of(title(), this.career.get().subject().name());
	}

}
