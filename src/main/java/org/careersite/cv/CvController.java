package org.careersite.cv;

import java.util.Locale;

import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Messages;
import org.careersite.metadata.Head;
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

	@GetMapping(CvSection.PATH)
	ModelAndView page(ListQuery query) {
		CareerSnapshot career = this.career.get();
		Extent extent = query.option("extent", Extent.class, Extent.SELECTED);
		Extent other = (extent == Extent.SELECTED) ? Extent.COMPLETE : Extent.SELECTED;
		RecordLink link = new RecordLink(other.label(),
				query.with("extent", (other == Extent.SELECTED) ? null : other.name().toLowerCase(Locale.ROOT)));
		return query.view("cv/cv")
			.addObject("card", this.section.card())
			.addObject("cv", this.reader.read(career, extent, link))
			.addObject("description", Messages.get("cv.description." + extent.name(), career.subject().name()))
			.addObject("head", Head.of(query.onPage(0), this.section.label()));
	}

}
