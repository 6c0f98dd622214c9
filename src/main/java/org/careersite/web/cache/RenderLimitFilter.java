package org.careersite.web.cache;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Language;
import org.careersite.career.text.Messages;
import org.careersite.web.BusyException;
import org.careersite.web.Turns;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Makes no more pages at once than the heap has room for; who asks for more waits for a
 * turn, or is told to come again. A quarter of the container's threads makes pages and
 * half may wait, so there are always some for the pages that the {@link PageCache} has,
 * which take next to no memory.
 */
@Component
@Order(PageCache.ORDER + 2)
class RenderLimitFilter extends HttpFilter {

	/** What making a large page takes in bytes, as measured, if nothing is collected. */
	private static final int EACH = 16 * 1024 * 1024;

	private static final String BUSY = "busy.pages";

	private final Turns turns;

	private final CurrentCareer career;

	@Autowired
	RenderLimitFilter(@Value("${server.tomcat.threads.max}") int threads, CurrentCareer career) {
		this(new Turns(atMost(threads, Runtime.getRuntime().maxMemory()), threads / 2, Duration.ofSeconds(5), BUSY),
				career);
	}

	RenderLimitFilter(Turns turns, CurrentCareer career) {
		this.turns = turns;
		this.career = career;
	}

	/**
	 * How many pages are made at once, by the container's threads and the heap in bytes.
	 */
	static int atMost(int threads, long heap) {
		return (int) Math.max(1, Math.min(threads / 4, heap / EACH));
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (!this.turns.begin()) {
			refuse(request, response);
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.turns.end();
		}
	}

	/** In a few plain words: a page would have to be made, too. */
	private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Language language = this.career.language(String.valueOf(request.getAttribute(BasePathFilter.LANGUAGE)));
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setHeader(HttpHeaders.RETRY_AFTER, BusyException.RETRY_AFTER);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentType("text/plain;charset=UTF-8");
		response.getWriter().write(language.speak(() -> Messages.get(BUSY)) + "\n");
	}

}
