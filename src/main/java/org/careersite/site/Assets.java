package org.careersite.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The static files, under a folder that is named for their content: a browser may keep
 * them for ever, and asks anew once any of them changes. The name is computed once, at
 * the start.
 */
@Component
public class Assets {

	/** Where the static files lie on the class path. */
	static final String LOCATION = "classpath:/static/";

	private static final String STYLES = LOCATION + "css/";

	/** {@code @import url("card.css") layer(components) print;} */
	private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"]+)\"\\) layer\\((\\w+)\\)([^;]*);");

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);

	private final ResourcePatternResolver resources;

	private final String folder;

	private final Map<String, String> stylesheets;

	Assets(ResourcePatternResolver resources) throws IOException {
		this.resources = resources;
		this.folder = "/assets/" + hash(resources.getResources(LOCATION + "**/*.*"));
		this.stylesheets = Map.of("main", bundle(text(STYLES + "main.css")), "pages",
				bundle(text(STYLES + "pages.css")));
	}

	/** The address of the folder, without a slash at its end. */
	public String folder() {
		return this.folder;
	}

	/**
	 * A style sheet with all that it imports in it, so that a page waits for one file.
	 * @param name {@code main} or {@code pages}
	 */
	@Nullable String stylesheet(String name) {
		return this.stylesheets.get(name);
	}

	private String bundle(String main) {
		Matcher matcher = IMPORT.matcher(main);
		String whole = matcher.replaceAll((match) -> Matcher.quoteReplacement(imported(match)));
		return COMMENT.matcher(whole).replaceAll("").replaceAll("\\s+", " ").replaceAll(" ?([{};]) ?", "$1");
	}

	private String imported(MatchResult match) {
		String layer = "@layer %s {\n%s}\n".formatted(match.group(2), text(STYLES + match.group(1)));
		String media = match.group(3).strip();
		return media.isEmpty() ? layer : "@media %s {\n%s}\n".formatted(media, layer);
	}

	private String text(String location) {
		try {
			return this.resources.getResource(location).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String hash(Resource[] files) throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			List<Resource> sorted = Arrays.stream(files)
				.sorted(Comparator.comparing((Resource file) -> String.valueOf(file.getFilename())))
				.toList();
			for (Resource file : sorted) {
				digest.update(file.getContentAsByteArray());
			}
			return HexFormat.of().formatHex(digest.digest(), 0, 5);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
