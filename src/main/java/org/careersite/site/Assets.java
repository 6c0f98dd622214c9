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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The static files, under a folder that is named for their content: a browser may keep
 * them for ever, and asks anew once any of them changes. The name is computed once, at
 * the start.
 */
@Component
class Assets {

	/** Where the static files lie on the class path. */
	static final String LOCATION = "classpath:/static/";

	private static final String STYLES = LOCATION + "css/";

	/** {@code @import url("card.css") layer(components) print;} */
	private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"]+)\"\\) layer\\((\\w+)\\)([^;]*);");

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);

	private final ResourcePatternResolver resources;

	private final String folder;

	private final String stylesheet;

	Assets(ResourcePatternResolver resources) throws IOException {
		this.resources = resources;
		this.folder = "/assets/" + hash(resources.getResources(LOCATION + "**/*.*"));
		this.stylesheet = bundle(text(STYLES + "main.css"));
	}

	/** The address of the folder, without a slash at its end. */
	String folder() {
		return this.folder;
	}

	/**
	 * {@code main.css} with all that it imports in it, so that a page waits for one file.
	 */
	String stylesheet() {
		return this.stylesheet;
	}

	private String bundle(String main) {
		Matcher matcher = IMPORT.matcher(main);
		return COMMENT.matcher(matcher.replaceAll((match) -> Matcher.quoteReplacement(imported(match)))).replaceAll("");
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
