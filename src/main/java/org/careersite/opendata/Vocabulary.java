package org.careersite.opendata;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.careersite.web.SiteSettings;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Describes the {@link Term terms} of our own: to readers as a page, to programs as RDF
 * Schema.
 */
@Controller
class Vocabulary {

	/** In one order: that of {@code Map.of} differs from process to process. */
	private static final Map<String, String> CONTEXT = new LinkedHashMap<>();

	static {
		CONTEXT.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
		CONTEXT.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
	}

	private final SiteSettings settings;

	Vocabulary(SiteSettings settings) {
		this.settings = settings;
	}

	@GetMapping("/vocab")
	String page(Model model) {
		model.addAttribute("terms",
				Arrays.stream(Term.values())
					.map((term) -> new Described(term.word(), term.isType() ? "Type" : "Property", term.comment()))
					.toList());
		model.addAttribute("namespace", this.settings.address(Term.NAMESPACE));
		model.addAttribute("head", Head.of("/vocab", "Vocabulary"));
		return "opendata/vocab";
	}

	@GetMapping(path = "/vocab.jsonld", produces = JsonLd.MEDIA_TYPE)
	@ResponseBody
	String document() {
		return new JsonLd(this.settings).write(CONTEXT, things());
	}

	private static List<JsonLdNode> things() {
		return Arrays.stream(Term.values())
			.map((term) -> JsonLdNode.of(term.isType() ? "rdfs:Class" : "rdf:Property")
				.id(Term.NAMESPACE + term.word())
				.with("rdfs:label", term.word())
				.with("rdfs:comment", term.comment()))
			.toList();
	}

	/**
	 * A term as the page shows it.
	 *
	 * @param word its name and anchor
	 * @param type whether it is a type or a property
	 * @param comment what it means
	 */
	record Described(String word, String type, String comment) {
	}

}
