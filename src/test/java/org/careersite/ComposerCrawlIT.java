package org.careersite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.assertj.core.api.SoftAssertions;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same site with another career: nothing of the one that ships stands in the code, in
 * a template or in a style sheet, and whatever a text holds comes out as it went in.
 */
@ComposerSiteTest
class ComposerCrawlIT extends SiteCrawl {

	/** Names in the dataset that ships which are words of the site, too. */
	private static final Set<String> COMMON = Set.of("birth");

	private static final Pattern UNICODE_ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

	/** Also all that the site answers without being asked for anything of its own. */
	@Override
	List<String> typed() {
		return Stream.concat(mapped().filter((path) -> !path.startsWith("/.well-known")),
				Stream
					.of("l'heure & l'eau", "ода", "夜曲", "قصيدة", "σιωπης", "גימטריה", "& ' <ombre>", "1740s",
							"bell since 1740", "ombruese")
					.map((words) -> "/search?q=" + UriUtils.encode(words, UTF_8)))
			.toList();
	}

	@Test
	void tellsNothingOfTheCareerThatShips() throws Exception {
		ShippedNames names = new ShippedNames(COMMON);
		SoftAssertions all = new SoftAssertions();

		answers().forEach((address, answer) -> {
			all.assertThat(names.in(answer.headers().map().toString())).as("headers of " + address).isEmpty();
			if (isText(answer)) {
				all.assertThat(names.in(decoded(answer.body()))).as(address.toString()).isEmpty();
			}
		});

		assertThat(names.size()).isGreaterThan(400);
		all.assertAll();
	}

	@Test
	void escapesEachTextOnce() {
		SoftAssertions all = new SoftAssertions();

		answers().values().stream().filter(ComposerCrawlIT::isMarkup).forEach((answer) -> {
			String address = answer.uri().toString();
			all.assertThat(answer.body())
				.as(address)
				.doesNotContain("<ombre", "&amp;amp;", "&amp;lt;", "&amp;#", "&amp;quot;");
			all.assertThat(Parser.unescapeEntities(answer.body().replaceAll("(?s)<script.*?</script>", ""), false))
				.as(address)
				.doesNotContain("&amp;", "&lt;", "&#39;", "&quot;");
		});

		all.assertAll();
	}

	@Test
	void drawsThePictureOfEachPage() throws Exception {
		Set<URI> pictures = Set.copyOf(pages().values()
			.stream()
			.flatMap((page) -> page.select("meta[property=og:image]").eachAttr("content").stream())
			.map((address) -> home().resolve(URI.create(address).getRawPath()))
			.toList());

		assertThat(pictures).hasSizeGreaterThan(50);
		assertThat(pictures.parallelStream().filter((picture) -> get(picture).statusCode() != 200)).isEmpty();
	}

	@Test
	void keepsItsPagesSmall() {
		onEachPage((page, all) -> {
			int size = packed(URI.create(page.location())) + Stream
				.concat(page.select("link[rel=stylesheet]").eachAttr("href").stream(),
						page.select("script[src]").eachAttr("src").stream())
				.mapToInt((file) -> packed(home().resolve(file)))
				.sum();
			all.assertThat(size).as(page.location()).isLessThan(30_000);
		});
	}

	private int packed(URI address) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(answers().get(address).body().getBytes(UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.size();
	}

	private static boolean isText(HttpResponse<String> answer) {
		return !type(answer).startsWith("font/") && !type(answer).startsWith("image/png");
	}

	private static boolean isMarkup(HttpResponse<String> answer) {
		return type(answer).contains("html") || type(answer).contains("xml");
	}

	private static String type(HttpResponse<String> answer) {
		return answer.headers().firstValue("Content-Type").orElse("");
	}

	/** What a text says, in whichever of the ways of the site it is escaped. */
	private static String decoded(String text) {
		return Parser
			.unescapeEntities(
					UNICODE_ESCAPE.matcher(text)
						.replaceAll((escape) -> Matcher
							.quoteReplacement(Character.toString((char) Integer.parseInt(escape.group(1), 16)))),
					false);
	}

}
