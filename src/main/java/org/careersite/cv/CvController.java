package org.careersite.cv;

import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Messages;
import org.careersite.metadata.Head;
import org.careersite.web.Choice;
import org.careersite.web.ListQuery;
import org.careersite.web.section.RecordLink;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The career as a CV on one page: selected, or complete if asked for.
 */
@Controller
@Transactional(readOnly = true)
class CvController {

	private final CurrentCareer career;

	private final CvReader reader;

	private final CvSection section;

	CvController(CurrentCareer career, CvReader reader, CvSection section) {
		this.career = career;
		this.reader = reader;
		this.section = section;
	}

	@GetMapping("/cv")
	ModelAndView page(ListQuery query) {
		CareerSnapshot career = this.career.get();
		Extent extent = query.option("extent", Extent.class, Extent.SELECTED);
		RecordLink other = Choice.options(query, "extent", extent, Extent.SELECTED, Extent::label)
			.stream()
			.filter((each) -> !each.chosen())
			.map((each) -> new RecordLink(each.label(), each.href()))
			.findFirst()
			.orElseThrow();
		return query.view("cv/cv")
			.addObject("card", this.section.card())
			.addObject("cv", this.reader.read(career, extent, other))
			.addObject("description", Messages.get("cv.description." + extent.name(), career.subject().name()))
			.addObject("head", Head.of(query.onPage(0), this.section.label()));
	}

}
