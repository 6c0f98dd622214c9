package org.careersite.web.cache;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Duration;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.decoder.Decoder;
import org.careersite.career.snapshot.DatasetLock;
import org.careersite.web.Assets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class StaticFilesTests {

	private final Assets assets = new Assets(new PathMatchingResourcePatternResolver());

	private final MockMvc site = MockMvcBuilders.standaloneSetup(this.assets)
		.addFilters(new PageCache(
				new CacheSettings(DataSize.ofMegabytes(1), false, Duration.ZERO, Duration.ZERO, Duration.ZERO),
				new DatasetLock()))
		.build();

	StaticFilesTests() throws Exception {
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "bundle/main.css | text/css;charset=UTF-8", "bundle/pages.css | text/css;charset=UTF-8",
					"site.js | text/javascript;charset=UTF-8", "search.js | text/javascript;charset=UTF-8",
					"img/world.svg | image/svg+xml" })
	void sendsAFilePackedAsSmallAsCanBe(String path, String type) throws Exception {
		byte[] plain = send(path, "").getContentAsByteArray();
		MockHttpServletResponse gzip = send(path, "gzip");
		MockHttpServletResponse brotli = send(path, "gzip, br");

		assertThat(plain).isEqualTo(this.assets.files().get(path));
		assertThat(gzip.getContentAsByteArray()).isEqualTo(ContentEncoding.GZIP.pack(plain, true));
		assertThat(unzip(gzip.getContentAsByteArray())).isEqualTo(plain);
		assertThat(brotli.getContentAsByteArray()).isEqualTo(ContentEncoding.BROTLI.pack(plain, true));
		assertThat(Decoder.decompress(brotli.getContentAsByteArray()).getDecompressedData()).isEqualTo(plain);
		assertThat(brotli.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("max-age=31536000, public, immutable");
		assertThat(brotli.getHeader(HttpHeaders.VARY)).isEqualTo(HttpHeaders.ACCEPT_ENCODING);
		assertThat(brotli.getContentType()).isEqualTo(type);
	}

	@Test
	void sendsFontsAsTheyAre() throws Exception {
		MockHttpServletResponse font = send("fonts/newsreader.woff2", "gzip, br");

		assertThat(font.getContentType()).isEqualTo("font/woff2");
		assertThat(font.getHeader(HttpHeaders.CONTENT_ENCODING)).isNull();
		assertThat(font.getContentAsByteArray()).isEqualTo(this.assets.files().get("fonts/newsreader.woff2"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "img/favicon.svg | image/svg+xml", "speculation.json | application/speculationrules+json" })
	void sendsASmallFileToEverybodyAsItIs(String path, String type) throws Exception {
		MockHttpServletResponse plain = send(path, "");
		MockHttpServletResponse file = send(path, "gzip, br");

		assertThat(file.getContentType()).isEqualTo(type);
		assertThat(file.getHeader(HttpHeaders.ETAG)).isEqualTo(plain.getHeader(HttpHeaders.ETAG));
		assertThat(file.getHeader(HttpHeaders.VARY)).isEqualTo(plain.getHeader(HttpHeaders.VARY)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "If-None-Match, same, 304", "If-None-Match, *, 304", "If-Match, nope, 412", "If-Match, same, 200",
			"If-Modified-Since, 'Thu, 01 Jan 2099 00:00:00 GMT', 200" })
	void heedsTheConditionsOfARequest(String name, String value, int status) throws Exception {
		String tag = String.valueOf(send("site.js", "br").getHeader("ETag"));

		assertThat(send(request("site.js", "br").header(name, value.replace("same", tag).replace("nope", "\"nope\"")))
			.getStatus()).isEqualTo(status);
	}

	@Test
	void findsAFileUnderAContextPath() throws Exception {
		MockHttpServletRequestBuilder request = MockMvcRequestBuilders
			.get("/career" + this.assets.folder() + "/site.js")
			.contextPath("/career");

		assertThat(send(request).getContentAsByteArray()).isEqualTo(this.assets.files().get("site.js"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nothing.css", "css/main.css", "", "../application.yaml", "bundle/main.css.br" })
	void hasNoOtherFiles(String path) throws Exception {
		assertThat(send(path, "br").getStatus()).isEqualTo(404);
	}

	@Test
	void hasNoFilesUnderTheHashOfOthers() throws Exception {
		assertThat(send(MockMvcRequestBuilders.get("/assets/0000000000/site.js")).getStatus()).isEqualTo(404);
	}

	private MockHttpServletResponse send(String path, String accepted) throws Exception {
		return send(request(path, accepted));
	}

	/** The container knows the path within the site. */
	private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
		return this.site.perform(request.with((asked) -> {
			asked.setServletPath(asked.getRequestURI().substring(asked.getContextPath().length()));
			asked.setPathInfo(null);
			return asked;
		})).andReturn().getResponse();
	}

	private MockHttpServletRequestBuilder request(String path, String accepted) {
		return MockMvcRequestBuilders.get(URI.create(this.assets.folder() + "/" + path))
			.header(HttpHeaders.ACCEPT_ENCODING, accepted);
	}

	private static byte[] unzip(byte[] packed) throws Exception {
		return new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
	}

}
