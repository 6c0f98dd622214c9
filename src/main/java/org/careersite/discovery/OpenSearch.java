package org.careersite.discovery;

import javax.xml.stream.XMLStreamException;

import org.careersite.career.SubjectRepository;
import org.careersite.web.Assets;
import org.careersite.web.SiteSettings;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Describes the search to browsers, so that a reader can add the site as a search engine;
 * see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md.
 */
@RestController
class OpenSearch {

	private static final String TYPE = "application/opensearchdescription+xml";

	/** The longest short name that the specification allows. */
	private static final int SHORT = 16;

	private final SubjectRepository subjects;

	private final Assets assets;

	private final SiteSettings settings;

	OpenSearch(SubjectRepository subjects, Assets assets, SiteSettings settings) {
		this.subjects = subjects;
		this.assets = assets;
		this.settings = settings;
	}

	@GetMapping(path = "/opensearch.xml", produces = TYPE + ";charset=UTF-8")
	String description() {
		String name = this.subjects.get().name();
		return Xml.document("OpenSearchDescription", "http://a9.com/-/spec/opensearch/1.1/", (xml) -> {
			xml.element("ShortName", shortName(name));
			xml.element("Description", "Search the career of " + name);
			url(xml, "results", "text/html", "/search?q={searchTerms}");
			url(xml, "suggestions", "application/x-suggestions+json", "/api/search/suggest?q={searchTerms}");
			url(xml, "self", TYPE, "/opensearch.xml");
			xml.element("Image", this.settings.address(this.assets.folder() + "/img/favicon.svg"), "type",
					"image/svg+xml");
			xml.element("Language", "en");
			xml.element("InputEncoding", "UTF-8");
		});
	}

	/** As many of the last words as there is room for; a longer one is cut. */
	static String shortName(String name) {
		String rest = name.strip();
		while (length(rest) > SHORT && rest.contains(" ")) {
			rest = rest.substring(rest.indexOf(' ') + 1).strip();
		}
		return (length(rest) <= SHORT) ? rest : rest.substring(0, rest.offsetByCodePoints(0, SHORT));
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

	private void url(Xml xml, String rel, String type, String template) throws XMLStreamException {
		xml.element("Url", "", "rel", rel, "type", type, "template", this.settings.address(template));
	}

}
