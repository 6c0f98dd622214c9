package org.careersite.web.cache;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Language;
import org.careersite.web.Turns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

class RenderLimitFilterTests {

	private final CurrentCareer career = new CurrentCareer();

	private final RenderLimitFilter two = new RenderLimitFilter(new Turns(2, 18, Duration.ofSeconds(5), "busy.pages"),
			this.career);

	@Test
	void makesNoMorePagesAtOnceThanItMay() throws Exception {
		AtomicInteger now = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		CyclicBarrier inPairs = new CyclicBarrier(2);
		FilterChain page = (request, response) -> {
			most.accumulateAndGet(now.incrementAndGet(), Math::max);
			meet(inPairs);
			now.decrementAndGet();
		};
		Callable<Void> reader = () -> ask(page);

		ExecutorService threads = Executors.newFixedThreadPool(20);
		List<Future<Void>> answers = threads.invokeAll(Stream.generate(() -> reader).limit(20).toList());
		threads.shutdown();

		for (Future<Void> answer : answers) {
			answer.get();
		}
		assertThat(most).hasValue(2);
	}

	@Test
	void givesTheTurnBackAfterAFault() throws Exception {
		FilterChain fault = (request, response) -> {
			throw new ServletException("a fault");
		};
		for (int i = 0; i < 3; i++) {
			assertThatExceptionOfType(ServletException.class).isThrownBy(() -> ask(fault));
		}

		AtomicInteger made = new AtomicInteger();
		ask((request, response) -> made.incrementAndGet());
		assertThat(made).hasValue(1);
	}

	@Test
	void tellsSoInTheLanguageOfThePage() throws Exception {
		this.career.replaceBy(Map.of(new Language("fr", "en", Map.of()), mock(CareerSnapshot.class)));
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setAttribute(BasePathFilter.LANGUAGE, "fr");
		MockHttpServletResponse response = new MockHttpServletResponse();

		new RenderLimitFilter(new Turns(0, 0, Duration.ofSeconds(5), "busy.pages"), this.career).doFilter(request,
				response, new MockFilterChain());

		assertThat(response.getContentAsString()).startsWith("Trop de pages");
	}

	@Test
	void tellsWhomItSendsAwayToComeAgain() throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		RenderLimitFilter none = new RenderLimitFilter(new Turns(0, 0, Duration.ofSeconds(5), "busy.pages"),
				this.career);

		none.doFilter(new MockHttpServletRequest(), response, new MockFilterChain());

		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getHeader("Retry-After")).isEqualTo("2");
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(response.getContentAsString())
			.isEqualTo("Too many page requests at once. Please try again in a moment.\n");
	}

	@ParameterizedTest
	@CsvSource({ "100, 1024, 25", "100, 256, 16", "100, 4, 1", "2, 1024, 1" })
	void areAsManyAsTheHeapHasRoomFor(int threads, long megabytes, int most) {
		assertThat(RenderLimitFilter.atMost(threads, megabytes * 1024 * 1024)).isEqualTo(most);
	}

	private Void ask(FilterChain page) throws Exception {
		this.two.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), page);
		return null;
	}

	/** Those who never meet anybody would wait for ever. */
	private static void meet(CyclicBarrier inPairs) throws ServletException {
		try {
			inPairs.await(10, TimeUnit.SECONDS);
		}
		catch (Exception ex) {
			throw new ServletException(ex);
		}
	}

}
