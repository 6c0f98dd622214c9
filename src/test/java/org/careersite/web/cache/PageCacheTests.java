package org.careersite.web.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.careersite.career.snapshot.CareerReplaced;
import org.careersite.career.snapshot.DatasetLock;
import org.careersite.web.Assets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PageCacheTests {

	private static final String LONG = "A page of some length. ".repeat(50);

	private final DatasetLock lock = new DatasetLock();

	private final PageCache cache = cache(DataSize.ofMegabytes(1));

	/** What controllers answer, and how often they were asked. */
	private String text = LONG;

	private final AtomicInteger made = new AtomicInteger();

	@Test
	void makesAPageOnce() throws Exception {
		MockHttpServletResponse first = get("/x");
		MockHttpServletResponse second = get("/x");

		assertThat(this.made).hasValue(1);
		assertThat(second.getContentAsString()).isEqualTo(first.getContentAsString()).isEqualTo(LONG);
		assertThat(headers(second)).containsExactlyInAnyOrderElementsOf(headers(first))
			.contains("Cache-Control: max-age=300, public, stale-if-error=86400, stale-while-revalidate=60",
					"Content-Type: text/html;charset=UTF-8", "Link: </a>", "Link: </b>", "Vary: Accept-Encoding")
			.noneMatch((header) -> header.startsWith("Last-Modified"));
	}

	@Test
	void makesAPageOnceForFiftyWhoAskAtOnce() throws Exception {
		int many = 50;
		CountDownLatch start = new CountDownLatch(many);
		ExecutorService threads = Executors.newFixedThreadPool(many);
		Callable<String> reader = () -> {
			start.countDown();
			start.await();
			return send("GET", "/x", "gzip").getHeader(HttpHeaders.ETAG);
		};

		List<Future<String>> tags = threads.invokeAll(Stream.generate(() -> reader).limit(many).toList());
		threads.shutdown();

		assertThat(tags).extracting(Future::get).containsOnly(send("GET", "/x", "gzip").getHeader(HttpHeaders.ETAG));
		assertThat(this.made).hasValue(1);
	}

	@Test
	void makesAPageOnceForAllEncodings() throws Exception {
		MockHttpServletResponse plain = get("/x");
		MockHttpServletResponse gzip = send("GET", "/x", "gzip");
		MockHttpServletResponse brotli = send("GET", "/x", "gzip, br");

		assertThat(this.made).hasValue(1);
		assertThat(plain.getHeader("Content-Encoding")).isNull();
		assertThat(gzip.getHeader("Content-Encoding")).isEqualTo("gzip");
		assertThat(brotli.getHeader("Content-Encoding")).isEqualTo("br");
		assertThat(gzip.getContentAsByteArray())
			.isEqualTo(ContentEncoding.GZIP.pack(LONG.getBytes(StandardCharsets.UTF_8), false));
		assertThat(List.of(plain, gzip, brotli)).extracting((page) -> page.getHeader("ETag"))
			.doesNotHaveDuplicates()
			.allMatch((tag) -> tag.startsWith("\"") && tag.endsWith("\""));
	}

	@Test
	void doesNotPackWhatIsShortOrPackedAlready() throws Exception {
		assertThat(send("GET", "/picture.png", "gzip, br")).satisfies(PageCacheTests::isPlain);

		this.text = "short";

		assertThat(send("GET", "/x", "gzip, br")).satisfies(PageCacheTests::isPlain);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			If-None-Match: same | 304
			If-None-Match: "other", same | 304
			If-None-Match: W/same | 304
			If-None-Match: * | 304
			If-None-Match: "other" | 200
			If-None-Match: nonsense | 200
			If-Match: same | 200
			If-Match: "other", same | 200
			If-Match: * | 200
			If-Match: "nope" | 412
			If-Match: W/same | 412
			If-Match: nonsense | 412
			If-Match: "nope" & If-None-Match: * | 412
			If-Match: same & If-None-Match: same | 304
			If-Match: "nope" & If-Match: same | 200
			If-Modified-Since: Thu, 01 Jan 2099 00:00:00 GMT | 200
			If-Modified-Since: yesterday | 200
			If-None-Match: "other" & If-Modified-Since: Thu, 01 Jan 2099 00:00:00 GMT | 200
			If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT | 200
			""")
	void heedsTheConditionsOfARequest(String conditions, int status) throws Exception {
		String tag = String.valueOf(get("/x").getHeader(HttpHeaders.ETAG));

		for (String method : List.of("GET", "HEAD")) {
			MockHttpServletRequest request = request(method, "/x");
			for (String condition : conditions.split(" & ")) {
				String[] header = condition.split(": ");
				request.addHeader(header[0], header[1].replace("same", tag));
			}

			MockHttpServletResponse answer = send(request);

			assertThat(answer.getStatus()).isEqualTo(status);
			assertThat(answer.getContentAsString()).isEqualTo((status == 200 && method.equals("GET")) ? LONG : "");
			assertThat(answer.getHeader(HttpHeaders.ETAG)).isEqualTo(tag);
			assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL))
				.startsWith((status == 412) ? "no-store" : "max-age=300");
		}
		assertThat(this.made).hasValue(1);
	}

	@Test
	void sendsAChangedPageToWhoHasAnOldOneOfTheSameDay() throws Exception {
		MockHttpServletResponse old = get("/x");
		this.text = "Changed without a new date";
		this.cache.forget(new CareerReplaced());
		MockHttpServletRequest request = request("GET", "/x");
		request.addHeader(HttpHeaders.IF_MODIFIED_SINCE,
				Objects.requireNonNullElse(old.getHeader(HttpHeaders.LAST_MODIFIED), "Thu, 01 Jan 2099 00:00:00 GMT"));

		MockHttpServletResponse answer = send(request);

		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getContentAsString()).isEqualTo("Changed without a new date");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/missing", "/moved" })
	void heedsConditionsOnlyOfASuccess(String path) throws Exception {
		int status = get(path).getStatus();
		MockHttpServletRequest request = request("GET", path);
		request.addHeader(HttpHeaders.IF_MATCH, "\"nope\"");

		assertThat(send(request).getStatus()).isEqualTo(status);
	}

	@Test
	void answersAConditionalRequestBeforeAnybodyElseAsked() throws Exception {
		String tag = String.valueOf(get("/x").getHeader(HttpHeaders.ETAG));
		this.cache.forget(new CareerReplaced());
		MockHttpServletRequest request = request("GET", "/x");
		request.addHeader(HttpHeaders.IF_NONE_MATCH, tag);

		assertThat(send(request).getStatus()).isEqualTo(304);
		assertThat(get("/x").getContentAsString()).isEqualTo(LONG);
		assertThat(this.made).hasValue(2);
	}

	@Test
	void answersHeadLikeGetWithoutTheBody() throws Exception {
		MockHttpServletResponse head = send("HEAD", "/x", null);
		MockHttpServletResponse get = get("/x");

		assertThat(head.getContentAsByteArray()).isEmpty();
		assertThat(head.getContentLength()).isEqualTo(LONG.length());
		assertThat(headers(head)).containsExactlyInAnyOrderElementsOf(headers(get));
		assertThat(get.getContentAsString()).isEqualTo(LONG);
		assertThat(this.made).hasValue(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/missing", "/moved", "/private", "/secret", "/nothing" })
	void keepsOnlyWhatIsASuccessForEverybody(String path) throws Exception {
		MockHttpServletResponse first = get(path);
		MockHttpServletResponse second = get(path);

		assertThat(this.made).hasValue(2);
		assertThat(second.getStatus()).isEqualTo(first.getStatus());
		assertThat(second.getContentAsString()).isEqualTo(path.equals("/nothing") ? "" : LONG);
		assertThat(second.getHeader(HttpHeaders.ETAG)).isNull();
	}

	@Test
	void leavesOtherMethodsAlone() throws Exception {
		send("POST", "/x", null);
		send("POST", "/x", null);

		assertThat(this.made).hasValue(2);
		assertThat(get("/x").getStatus()).isEqualTo(200);
		assertThat(this.made).hasValue(3);
	}

	@Test
	void passesOnWhatFailsAndTriesAnew() throws Exception {
		assertThatIllegalStateException().isThrownBy(() -> get("/fault")).withMessage("no page");
		assertThatIllegalStateException().isThrownBy(() -> get("/fault")).withMessage("no page");

		assertThat(this.made).hasValue(2);
	}

	@Test
	void servesWhatIsLargerThanItsRoomWithoutKeepingItOrLosingTheRest() throws Exception {
		get("/x");
		this.text = "x".repeat(1_100_000);

		assertThat(get("/large").getContentAsString()).isEqualTo(this.text);
		assertThat(get("/large").getContentAsString()).isEqualTo(this.text);
		assertThat(this.made).hasValue(3);
		assertThat(get("/x").getContentAsString()).isEqualTo(LONG);
		assertThat(this.made).hasValue(3);
	}

	@Test
	void keepsWhatIsAskedForAgainThroughAFloodOfOtherAddresses() throws Exception {
		int flood = 5_000;
		for (int i = 0; i < flood; i++) {
			get("/flood/" + i);
			if (i % 10 == 0) {
				get("/x");
			}
		}

		assertThat(this.made).hasValue(flood + 1);
	}

	@Test
	void makesEachPageAnewIfItHasNoRoom() throws Exception {
		PageCache none = cache(DataSize.ofBytes(0));

		MockHttpServletResponse first = send(none, request("GET", "/x"));
		MockHttpServletResponse second = send(none, request("GET", "/x"));

		assertThat(this.made).hasValue(2);
		assertThat(headers(second)).containsExactlyInAnyOrderElementsOf(headers(first));
	}

	@Test
	void keepsFilesWhateverItsRoomIsAndWhoeverTheCareerIsOf() throws Exception {
		PageCache none = cache(DataSize.ofBytes(0));
		for (int asked = 0; asked < 3; asked++) {
			send(none, request("GET", Assets.PATH + "x.js"));
			none.forget(new CareerReplaced());
		}

		assertThat(this.made).hasValue(1);
	}

	@Test
	void showsNothingOfAnOldCareerAfterwards() throws Exception {
		get("/x");
		this.text = "Another career";
		this.cache.forget(new CareerReplaced());

		assertThat(get("/x").getContentAsString()).isEqualTo("Another career");
	}

	@Test
	void keepsNoPageThatWasBegunBeforeTheCareerWasReplaced() throws Exception {
		FilterChain slow = (request, response) -> {
			answer((HttpServletRequest) request, (HttpServletResponse) response);
			this.cache.forget(new CareerReplaced());
		};
		MockHttpServletResponse late = new MockHttpServletResponse();

		this.cache.doFilter(request("GET", "/x"), late, slow);
		this.text = "Another career";

		assertThat(late.getContentAsString()).isEqualTo(LONG);
		assertThat(get("/x").getContentAsString()).isEqualTo("Another career");
	}

	@Test
	void makesPagesOnlyWhileTheCareerStays() throws Exception {
		Thread replacing = new Thread(this.lock::begin);
		FilterChain chain = (request, response) -> {
			replacing.start();
			while (replacing.getState() != Thread.State.WAITING) {
				Thread.onSpinWait();
			}
			this.made.incrementAndGet();
		};

		this.cache.doFilter(request("GET", "/x"), new MockHttpServletResponse(), chain);
		replacing.join();

		assertThat(this.made).hasValue(1);
	}

	@Test
	void showsTheMakerNoMoreOfTheAddressThanItsKey() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/site/%65xhibitions");
		request.setContextPath("/site");
		request.setServletPath("/exhibitions");
		request.setQueryString("n=1&years=&years=1997&q=+art");
		request.addParameter("n", "1");
		request.addParameter("years", "", "1997");
		request.addParameter("q", " art");
		FilterChain chain = (asked, response) -> {
			HttpServletRequest seen = (HttpServletRequest) asked;
			assertThat(seen.getRequestURI()).isEqualTo("/site/exhibitions");
			assertThat(seen.getQueryString()).isNull();
			assertThat(seen.getParameterMap()).containsOnlyKeys("q").containsEntry("q", new String[] { "art" });
			assertThat(Collections.list(seen.getParameterNames())).containsExactly("q");
			assertThat(seen.getParameter("q")).isEqualTo("art");
			assertThat(seen.getParameter("n")).isNull();
			assertThat(seen.getParameterValues("q")).containsExactly("art");
			assertThat(seen.getParameterValues("years")).isNull();
			this.made.incrementAndGet();
		};

		this.cache.doFilter(request, new MockHttpServletResponse(), chain);

		assertThat(this.made).hasValue(1);
	}

	@Test
	void hidesFromTheMakerWhoAsks() throws Exception {
		MockHttpServletRequest request = request("HEAD", "/x");
		request.addHeader("Accept", "application/json");
		request.addHeader("If-Modified-Since", "Sun, 22 Nov 2026 00:00:00 GMT");
		request.setCookies(new Cookie("lang", "fr"));
		FilterChain chain = (asked, response) -> {
			HttpServletRequest seen = (HttpServletRequest) asked;
			assertThat(seen.getMethod()).isEqualTo("GET");
			assertThat(seen.getHeader("Accept")).isNull();
			assertThat(seen.getHeaders("Accept").hasMoreElements()).isFalse();
			assertThat(seen.getHeaderNames().hasMoreElements()).isFalse();
			assertThat(seen.getDateHeader("If-Modified-Since")).isEqualTo(-1);
			assertThat(seen.getCookies()).isNull();
			this.made.incrementAndGet();
		};

		this.cache.doFilter(request, new MockHttpServletResponse(), chain);

		assertThat(this.made).hasValue(1);
	}

	private MockHttpServletResponse get(String path) throws ServletException, IOException {
		return send("GET", path, null);
	}

	private MockHttpServletResponse send(String method, String path, String accepted)
			throws ServletException, IOException {
		MockHttpServletRequest request = request(method, path);
		if (accepted != null) {
			request.addHeader(HttpHeaders.ACCEPT_ENCODING, accepted);
		}
		return send(request);
	}

	private MockHttpServletResponse send(MockHttpServletRequest request) throws ServletException, IOException {
		return send(this.cache, request);
	}

	private MockHttpServletResponse send(PageCache cache, MockHttpServletRequest request)
			throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		response.setCharacterEncoding("UTF-8");
		cache.doFilter(request, response,
				(asked, answer) -> answer((HttpServletRequest) asked, (HttpServletResponse) answer));
		return response;
	}

	private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.made.incrementAndGet();
		String path = request.getRequestURI();
		switch (path) {
			case "/fault" -> throw new IllegalStateException("no page");
			case "/missing" -> response.setStatus(404);
			case "/moved" -> response.setStatus(302);
			case "/private" -> response.setHeader(HttpHeaders.CACHE_CONTROL, "private, max-age=5");
			case "/secret" -> response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		}
		if (!path.equals("/nothing")) {
			response.setContentType(path.endsWith(".png") ? "image/png" : "text/html;charset=UTF-8");
			response.addHeader("Link", "</a>");
			response.addHeader("Link", "</b>");
			response.getOutputStream().write(this.text.getBytes(StandardCharsets.UTF_8));
		}
	}

	private static MockHttpServletRequest request(String method, String path) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setServletPath(path);
		return request;
	}

	private PageCache cache(DataSize room) {
		CacheSettings settings = new CacheSettings(room, true, Duration.ofMinutes(5), Duration.ofMinutes(1),
				Duration.ofDays(1));
		return new PageCache(settings, this.lock);
	}

	private static void isPlain(MockHttpServletResponse page) {
		assertThat(page.getStatus()).isEqualTo(200);
		assertThat(page.getHeader("Content-Encoding")).isNull();
		assertThat(page.getHeader("Vary")).isNull();
	}

	private static List<String> headers(MockHttpServletResponse response) {
		return response.getHeaderNames()
			.stream()
			.flatMap((name) -> response.getHeaders(name).stream().map((value) -> name + ": " + value))
			.toList();
	}

}
