package org.careersite.apidocs;

import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Describes the API, to programs and to readers.
 */
@Controller
class ApiController {

	private final ApiDescription description;

	ApiController(ApiDescription description) {
		this.description = description;
	}

	@GetMapping("/api/openapi.json")
	@ResponseBody
	JsonNode document() {
		return this.description.get();
	}

	@GetMapping("/api")
	String page(Model model) {
		model.addAttribute("api", ApiPage.of(this.description.get()));
		return "apidocs/api";
	}

}
