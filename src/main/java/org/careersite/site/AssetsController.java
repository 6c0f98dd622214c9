package org.careersite.site;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.careersite.career.PersonRepository;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the files that are made and not stored: the bundled style sheet, the rules for
 * fetching pages ahead, and the web manifest.
 */
@RestController
class AssetsController {

	/** How long a browser may keep what an address with a hash in it leads to. */
	static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	/**
	 * Pages that a reader points at are prepared; see
	 * https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API.
	 */
	private static final Map<String, Object> SPECULATION = Map.of("prerender",
			List.of(Map.of("where",
					Map.of("and",
							List.of(Map.of("href_matches", "/*"), Map.of("not", Map.of("href_matches", "/api/*")))),
					"eagerness", "moderate")));

	private final Assets assets;

	private final PersonRepository persons;

	AssetsController(Assets assets, PersonRepository persons) {
		this.assets = assets;
		this.persons = persons;
	}

	@GetMapping(path = "/assets/{hash}/css/site.css", produces = "text/css;charset=UTF-8")
	ResponseEntity<String> stylesheet() {
		return ResponseEntity.ok().cacheControl(FOR_EVER).body(this.assets.stylesheet());
	}

	@GetMapping(path = "/assets/{hash}/speculation.json", produces = "application/speculationrules+json")
	ResponseEntity<Map<String, Object>> speculation() {
		return ResponseEntity.ok().cacheControl(FOR_EVER).body(SPECULATION);
	}

	@GetMapping(path = "/site.webmanifest", produces = "application/manifest+json")
	Map<String, Object> manifest() {
		String name = this.persons.get().name();
		return Map.of("name", name, "short_name", name, "start_url", "/", "display", "browser", "background_color",
				"#fbfaf7", "theme_color", "#0b0b0d", "icons", List.of(Map.of("src",
						this.assets.folder() + "/img/favicon.svg", "sizes", "any", "type", "image/svg+xml")));
	}

}
