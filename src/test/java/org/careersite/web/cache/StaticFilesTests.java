package org.careersite.web.cache;

import java.io.ByteArrayInputStream;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.decoder.Decoder;
import org.careersite.web.Assets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class StaticFilesTests {

	private final Assets assets = new Assets(new PathMatchingResourcePatternResolver());

	private final StaticFiles files = new StaticFiles(this.assets);

	private final MockFilterChain chain = new MockFilterChain();

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
		MockHttpServletRequest request = request("site.js", "br");
		String tag = String.valueOf(send("site.js", "br").getHeader("ETag"));
		request.addHeader(name, value.replace("same", tag).replace("nope", "\"nope\""));

		assertThat(send(request).getStatus()).isEqualTo(status);
	}

	@Test
	void findsAFileUnderAContextPath() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET",
				"/career" + this.assets.folder() + "/site.js");
		request.setContextPath("/career");

		assertThat(send(request).getContentAsByteArray()).isEqualTo(this.assets.files().get("site.js"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nothing.css", "css/main.css", "", "../application.yaml", "bundle/main.css.br" })
	void passesOnWhatIsNoFile(String path) throws Exception {
		MockHttpServletResponse answer = send(path, "br");

		assertThat(answer.getContentAsByteArray()).isEmpty();
		assertThat(this.chain.getRequest()).isNotNull();
	}

	@Test
	void passesOnWhatIsUnderTheHashOfOtherFiles() throws Exception {
		send(new MockHttpServletRequest("GET", "/assets/0000000000/site.js"));

		assertThat(this.chain.getRequest()).isNotNull();
	}

	private MockHttpServletResponse send(String path, String accepted) throws Exception {
		return send(request(path, accepted));
	}

	private MockHttpServletResponse send(MockHttpServletRequest request) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.files.doFilter(request, response, this.chain);
		return response;
	}

	private MockHttpServletRequest request(String path, String accepted) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", this.assets.folder() + "/" + path);
		request.addHeader(HttpHeaders.ACCEPT_ENCODING, accepted);
		return request;
	}

	private static byte[] unzip(byte[] packed) throws Exception {
		return new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
	}

}
