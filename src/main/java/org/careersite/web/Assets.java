package org.careersite.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Sends the static files, under a folder that is named for their content: a browser may
 * keep them for ever, and asks anew once any of them changes. The name is computed once,
 * at the start. In the place of the style sheets there are {@code bundle/main.css} and
 * {@code bundle/pages.css}, each with all that it imports in it, so that a page waits for
 * one file.
 */
@Controller
public class Assets {

	/** What the addresses of all of them begin with. */
	public static final String PATH = "/assets/";

	private static final String LOCATION = "classpath:/static/";

	private static final String STYLES = "css/";

	/** {@code @import url("card.css") layer(components) print;} */
	private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"]+)\"\\) layer\\((\\w+)\\)([^;]*);");

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);

	/**
	 * What scripts need not say to browsers: the comments, a line each, and the indents.
	 */
	private static final Pattern UNSAID = Pattern.compile("(?m)^[ \\t]*(?://.*\\n)?");

	private final SortedMap<String, byte[]> files = new TreeMap<>();

	private final String hash;

	public Assets(ResourcePatternResolver resources) throws IOException {
		String root = resources.getResource(LOCATION).getURL().toString();
		for (Resource file : resources.getResources(LOCATION + "**/*.*")) {
			this.files.put(file.getURL().toString().substring(root.length()), file.getContentAsByteArray());
		}
		MessageDigest digest = DigestUtils.getSha256Digest();
		this.files.values().forEach(digest::update);
		this.hash = HexFormat.of().formatHex(digest.digest(), 0, 5);
		this.files.replaceAll((path, file) -> path.endsWith(".js") ? script(file) : file);
		byte[] main = bundle("main.css");
		byte[] pages = bundle("pages.css");
		this.files.keySet().removeIf((path) -> path.startsWith(STYLES));
		this.files.put("bundle/main.css", main);
		this.files.put("bundle/pages.css", pages);
	}

	/** The address of the folder, without a slash at its end. */
	public String folder() {
		return PATH + this.hash;
	}

	/** The files by their paths in the folder. */
	public Map<String, byte[]> files() {
		return this.files;
	}

	/**
	 * Whoever has a file never asks again, so the page cache packs it as small as can be.
	 */
	@GetMapping(PATH + "{hash}/{*path}")
	void file(@PathVariable String hash, @PathVariable String path, HttpServletResponse response)
			throws IOException, NoResourceFoundException {
		byte[] file = hash.equals(this.hash) ? this.files.get(path.substring(1)) : null;
		if (file == null) {
			throw new NoResourceFoundException(HttpMethod.GET, PATH + hash + path, path);
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

	private static byte[] script(byte[] file) {
		return UNSAID.matcher(new String(file, StandardCharsets.UTF_8)).replaceAll("").getBytes(StandardCharsets.UTF_8);
	}

	private byte[] bundle(String name) {
		String whole = IMPORT.matcher(style(name)).replaceAll((match) -> Matcher.quoteReplacement(imported(match)));
		return COMMENT.matcher(whole)
			.replaceAll("")
			.replaceAll("\\s+", " ")
			.replaceAll(" ?([{};]) ?", "$1")
			.replaceAll("([:,]) ", "$1")
			.replace(";}", "}")
			.getBytes(StandardCharsets.UTF_8);
	}

	private String imported(MatchResult match) {
		String layer = String.format(Locale.ROOT, "@layer %s {\n%s}\n", match.group(2), style(match.group(1)));
		String media = match.group(3).strip();
		return media.isEmpty() ? layer : String.format(Locale.ROOT, "@media %s {\n%s}\n", media, layer);
	}

	private String style(String name) {
		return new String(Objects.requireNonNull(this.files.get(STYLES + name), name), StandardCharsets.UTF_8);
	}

}
