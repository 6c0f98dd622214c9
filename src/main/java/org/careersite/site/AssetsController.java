package org.careersite.site;

import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.careersite.career.PersonRepository;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
	private static final String SPECULATION = """
			{"prerender": [{"where": {"and": [{"href_matches": "/*"}, {"not": {"href_matches": "/api/*"}},
			{"not": {"selector_matches": "[download]"}}]},
			"eagerness": "moderate"}]}
			""";

	private final Assets assets;

	private final PersonRepository persons;

	AssetsController(Assets assets, PersonRepository persons) {
		this.assets = assets;
		this.persons = persons;
	}

	@GetMapping(path = "/assets/{hash}/bundle/{name}.css", produces = "text/css;charset=UTF-8")
	ResponseEntity<String> stylesheet(@PathVariable String hash, @PathVariable String name) {
		return forEver(hash, this.assets.stylesheet(name));
	}

	@GetMapping(path = "/assets/{hash}/speculation.json", produces = "application/speculationrules+json")
	ResponseEntity<String> speculation(@PathVariable String hash) {
		return forEver(hash, SPECULATION);
	}

	@GetMapping(path = "/site.webmanifest", produces = "application/manifest+json")
	Manifest manifest() {
		String name = this.persons.get().name();
		return new Manifest(name, name, "/", "browser", "#fbfaf7", "#0b0b0d",
				List.of(new Icon(this.assets.folder() + "/img/favicon.svg", "any", "image/svg+xml")));
	}

	/**
	 * Under the hash of other files there is nothing: a page of an older version must not
	 * get the newer ones.
	 */
	private ResponseEntity<String> forEver(String hash, @Nullable String body) {
		if (body == null || !this.assets.folder().endsWith("/" + hash)) {
			throw new RecordNotFoundException("version of the site", hash);
		}
		return ResponseEntity.ok().cacheControl(FOR_EVER).body(body);
	}

	/** See https://www.w3.org/TR/appmanifest/. */
	record Manifest(String name, @JsonProperty("short_name") String shortName,
			@JsonProperty("start_url") String startUrl, String display,
			@JsonProperty("background_color") String backgroundColor, @JsonProperty("theme_color") String themeColor,
			List<Icon> icons) {
	}

	/** An icon of the manifest. */
	record Icon(String src, String sizes, String type) {
	}

}
