package org.careersite.discovery;

import java.util.List;

import javax.xml.stream.XMLStreamException;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.web.Assets;
import org.careersite.web.SiteSettings;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells browsers how the site is called where it is kept as an application (see
 * https://www.w3.org/TR/appmanifest/), and how to search it, so that a reader can add it
 * as a search engine (see
 * https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md).
 */
@RestController
class BrowserController {

	private static final String SEARCH = "application/opensearchdescription+xml";

	/** The longest short name that the specification allows. */
	private static final int SHORT = 16;

	private final CurrentCareer career;

	private final SiteSettings settings;

	private final String icon;

	BrowserController(CurrentCareer career, SiteSettings settings, Assets assets) {
		this.career = career;
		this.settings = settings;
		this.icon = assets.folder() + "/img/favicon.svg";
	}

	@GetMapping(path = "/site.webmanifest", produces = "application/manifest+json")
	Manifest manifest(HttpServletRequest request) {
		String base = request.getContextPath();
		String name = this.career.get().subject().name();
		return new Manifest(name, name, base + "/", "browser", "#fbfaf7", "#0b0b0d",
				List.of(new Icon(base + this.icon, "any", "image/svg+xml")));
	}

	@GetMapping(path = "/opensearch.xml", produces = SEARCH + ";charset=UTF-8")
	String search() {
		String name = this.career.get().subject().name();
		return Xml.document("OpenSearchDescription", "http://a9.com/-/spec/opensearch/1.1/", (xml) -> {
			xml.element("ShortName", shortName(name));
			xml.element("Description", "Search the career of " + name);
			url(xml, "results", "text/html", "/search?q={searchTerms}");
			url(xml, "suggestions", "application/x-suggestions+json", "/api/search/suggest?q={searchTerms}");
			url(xml, "self", SEARCH, "/opensearch.xml");
			xml.element("Image", this.settings.address(this.icon), "type", "image/svg+xml");
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

	/** What the standard names so. */
	record Manifest(String name, @JsonProperty("short_name") String shortName,
			@JsonProperty("start_url") String startUrl, String display,
			@JsonProperty("background_color") String backgroundColor, @JsonProperty("theme_color") String themeColor,
			List<Icon> icons) {
	}

	/** An icon of the manifest. */
	record Icon(String src, String sizes, String type) {
	}

}
