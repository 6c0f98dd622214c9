package org.careersite.discovery;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import org.careersite.career.SubjectRepository;
import org.careersite.web.Assets;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells browsers how the site is called where it is kept as an application; see
 * https://www.w3.org/TR/appmanifest/.
 */
@RestController
class ManifestController {

	private final Assets assets;

	private final SubjectRepository subjects;

	ManifestController(Assets assets, SubjectRepository subjects) {
		this.assets = assets;
		this.subjects = subjects;
	}

	@GetMapping(path = "/site.webmanifest", produces = "application/manifest+json")
	Manifest manifest(HttpServletRequest request) {
		String base = request.getContextPath();
		String name = this.subjects.get().name();
		return new Manifest(name, name, base + "/", "browser", "#fbfaf7", "#0b0b0d",
				List.of(new Icon(base + this.assets.folder() + "/img/favicon.svg", "any", "image/svg+xml")));
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
