package org.careersite.cv;

import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Messages;
import org.careersite.metadata.Head;
import org.careersite.web.Choice;
import org.careersite.web.ListQuery;
import org.careersite.web.section.Card;
import org.careersite.web.section.RecordLink;
import org.careersite.web.section.RecordSection;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The career as a CV on one page, selected, or complete if asked for; the foot of each
 * page leads there. Programs find the whole career in its place.
 */
@Controller
@Order(11)
class CvController extends RecordSection {

	private final CvReader reader;

	CvController(CurrentCareer career, CvReader reader) {
		super(career, null, "/cv", "/career.json");
		this.reader = reader;
	}

	@GetMapping("/cv")
	ModelAndView page(ListQuery query) {
		CareerSnapshot career = career();
		Extent extent = query.option("extent", Extent.class, Extent.SELECTED);
		RecordLink other = Choice.options(query, "extent", extent, Extent.SELECTED)
			.stream()
			.filter((each) -> !each.chosen())
			.map((each) -> new RecordLink(each.label(), each.href()))
			.findFirst()
			.orElseThrow();
		return query.view("cv/cv")
			.addObject("card", card())
			.addObject("cv", this.reader.read(career, extent, other))
			.addObject("description", Messages.get("cv.description." + extent.name(), career.subject().name()))
			.addObject("head", Head.of(query.onPage(0), label()));
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
