package org.careersite.discovery;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.careersite.career.Subject;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Language;
import org.careersite.career.text.Messages;
import org.careersite.web.Assets;
import org.careersite.web.SiteSettings;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

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

	private static final String DESCRIPTION = """
			<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
			<ShortName>%1$s</ShortName>
			<Description>%2$s</Description>
			<Url rel="results" type="text/html" template="%3$s/search?q={searchTerms}"/>
			<Url rel="suggestions" type="application/x-suggestions+json"
				template="%3$s/api/search/suggest?q={searchTerms}"/>
			<Url rel="self" type="application/opensearchdescription+xml" template="%3$s/opensearch.xml"/>
			<Image type="image/svg+xml">%3$s%4$s</Image>
			<Language>%5$s</Language>
			<InputEncoding>UTF-8</InputEncoding>
			</OpenSearchDescription>""";

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
		Subject person = this.career.get().subject();
		String name = person.name();
		return new Manifest(name, name, base + "/", "browser", "#fbfaf7", person.site().card().toString(),
				List.of(new Icon(this.settings.path() + this.icon, "any", "image/svg+xml")));
	}

	@GetMapping(path = "/opensearch.xml", produces = "application/opensearchdescription+xml;charset=UTF-8")
	String search() {
		String name = this.career.get().subject().name();
		return Xml.START + Xml.of(DESCRIPTION, shortName(name), Messages.get("opensearch.description", name),
				this.settings.address(""), this.icon, Language.current().tag());
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

	/** What the standard names so. */
	@JsonNaming(SnakeCaseStrategy.class)
	record Manifest(String name, String shortName, String startUrl, String display, String backgroundColor,
			String themeColor, List<Icon> icons) {
	}

	record Icon(String src, String sizes, String type) {
	}

}
