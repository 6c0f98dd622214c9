package org.careersite.metadata;

import java.util.List;

import org.careersite.metadata.Head.Alternate;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.CareerSection;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives each page what prints its {@link Head}, as {@code heads}.
 */
@ControllerAdvice
class Heads {

	private final Printer printer;

	Heads(SiteSettings settings, List<CareerSection> sections) {
		this.printer = new Printer(settings, new JsonLd(settings), sections);
	}

	@ModelAttribute("heads")
	Printer heads() {
		return this.printer;
	}

	/**
	 * Prints what depends on where the site is.
	 */
	record Printer(SiteSettings settings, JsonLd json, List<CareerSection> sections) {

		/** The whole address of a path. */
		public String address(String path) {
			return this.settings.address(path);
		}

		/** The list of a page in other forms, by the same filters. */
		public List<Alternate> alternates(Head head) {
			return head.alternates(this.sections);
		}

		/** The things of a page, for its {@code script} element. */
		public String structured(Head head, String person) {
			return this.json.script(head.graph(person, this.sections));
		}

	}

}
