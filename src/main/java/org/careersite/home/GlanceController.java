package org.careersite.home;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the career at a glance as a table.
 */
@Controller
class GlanceController {

	private final Glances glances;

	GlanceController(Glances glances) {
		this.glances = glances;
	}

	@GetMapping("/glance")
	String glance(Model model) {
		model.addAttribute("glance", this.glances.table());
		return "home/glance";
	}

}
