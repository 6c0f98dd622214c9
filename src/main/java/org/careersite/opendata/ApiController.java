package org.careersite.opendata;

import java.util.Locale;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import org.careersite.career.CareerReplaced;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Shows readers the description of the API that programs get from springdoc.
 */
@Controller
@ConditionalOnWebApplication
class ApiController {

	private final OpenApiWebMvcResource description;

	private final ObjectProvider<OpenAPIService> kept;

	private final JsonMapper json;

	ApiController(OpenApiWebMvcResource description, ObjectProvider<OpenAPIService> kept, JsonMapper json) {
		this.description = description;
		this.kept = kept;
		this.json = json;
	}

	/**
	 * springdoc offers the description as YAML, too, at an address that nobody guesses.
	 */
	@Autowired
	void leaveOutYaml(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
		mappings.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> mapping.getPatternValues().contains("/api/openapi.json.yaml"))
			.toList()
			.forEach(mappings::unregisterMapping);
	}

	@GetMapping("/api")
	String page(Model model, HttpServletRequest request) throws JsonProcessingException {
		byte[] api = this.description.openapiJson(request, request.getServletPath(), Locale.ENGLISH);
		model.addAttribute("api", ApiPage.of(this.json.readTree(api)));
		return "opendata/api";
	}

	/** The examples are from the career. */
	@EventListener(CareerReplaced.class)
	void describeAgain() {
		this.kept.forEach((service) -> service.setCachedOpenAPI(null, Locale.ENGLISH));
	}

}
