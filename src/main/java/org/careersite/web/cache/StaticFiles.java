package org.careersite.web.cache;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.careersite.web.Assets;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Sends the static files. Their address names their content, so whoever has one never
 * asks again, and the {@link PageCache} packs each as small as can be.
 */
@Controller
class StaticFiles {

	private final Assets assets;

	StaticFiles(Assets assets) {
		this.assets = assets;
	}

	@GetMapping(Assets.PATH + "{hash}/{*path}")
	void file(@PathVariable String hash, @PathVariable String path, HttpServletResponse response)
			throws IOException, NoResourceFoundException {
		byte[] file = this.assets.folder().endsWith(hash) ? this.assets.files().get(path.substring(1)) : null;
		if (file == null) {
			throw new NoResourceFoundException(HttpMethod.GET, Assets.PATH + hash + path, path);
		}
		response.setHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
		response.setContentType(type(path));
		response.getOutputStream().write(file);
	}

	private static String type(String path) {
		if (path.equals("/speculation.json")) {
			return "application/speculationrules+json";
		}
		String type = MediaTypeFactory.getMediaType(path).map(String::valueOf).orElse("application/octet-stream");
		return type.startsWith("text/") ? type + ";charset=UTF-8" : type;
	}

}
