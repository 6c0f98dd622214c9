package org.careersite.export;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;

/**
 * What the site answers to programs: data, pictures, scripts. Each is a file as it is.
 */
final class ExportedData {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Pattern PAGE_OF_THE_SITE = Pattern.compile("<loc>([^<]+)</loc>");

	/** Browsers would ask a server while somebody types. */
	private static final Pattern SUGGESTIONS = Pattern.compile("<Url rel=\"suggestions\"[^>]*>\\s*");

	private ExportedData() {
	}

	/** The file; the description of the search without what only a server does. */
	static byte[] content(String address, byte[] answer) {
		return !address.endsWith("/opensearch.xml") ? answer
				: SUGGESTIONS.matcher(text(answer)).replaceAll("").getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Where an answer leads: to the pages of the sitemap, the lists of the API, and the
	 * other pages of these.
	 * @param baseUrl the address of the site, without a slash at its end
	 */
	static Stream<String> links(String address, @Nullable MediaType type, byte[] answer, String baseUrl) {
		if (address.matches("/sitemap.*\\.xml")) {
			return PAGE_OF_THE_SITE.matcher(text(answer))
				.results()
				.map((match) -> match.group(1).substring(baseUrl.length()));
		}
		if (!MediaType.APPLICATION_JSON.equals(type) || address.contains("page=")) {
			return Stream.empty();
		}
		JsonNode json = JSON.readTree(answer);
		String language = address.substring(0, Math.max(0, address.indexOf("/api/")));
		Stream<String> lists = json.path("paths")
			.propertyNames()
			.stream()
			.filter(ExportedData::isWhole)
			.map(language::concat);
		Stream<String> pages = IntStream.range(1, json.path("page").path("totalPages").asInt(0))
			.mapToObj((page) -> address + (address.contains("?") ? "&" : "?") + "page=" + page);
		return Stream.concat(lists, pages);
	}

	/**
	 * Whether a path of the API says all: no name is left open, and nothing to search.
	 */
	private static boolean isWhole(String path) {
		return !path.contains("{") && !path.startsWith("/api/search");
	}

	private static String text(byte[] answer) {
		return new String(answer, StandardCharsets.UTF_8);
	}

}
