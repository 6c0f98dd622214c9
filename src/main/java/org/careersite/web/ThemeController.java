package org.careersite.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.theme.Theme;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Sends the style sheet of a theme, which a browser may keep for ever.
 */
@RestController
class ThemeController {

	private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

	private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private final CurrentCareer career;

	ThemeController(CurrentCareer career) {
		this.career = career;
	}

	@GetMapping(Look.PATH + "{hash}.css")
	ResponseEntity<String> style(@PathVariable String hash) throws NoResourceFoundException {
		Theme theme = this.career.get().subject().site().theme();
		if (theme == null || !Look.hash(theme).equals(hash)) {
			String path = Look.PATH + hash + ".css";
			throw new NoResourceFoundException(HttpMethod.GET, path, path);
		}
		return ResponseEntity.ok().contentType(CSS).cacheControl(FOR_EVER).body(theme.css());
	}

}
