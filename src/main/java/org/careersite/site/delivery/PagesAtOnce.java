package org.careersite.site.delivery;

import java.io.IOException;
import java.util.concurrent.Semaphore;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes no more pages at once than the container may have threads; who asks for more
 * waits for a turn. Of virtual threads there are as many as connections, and each page
 * that is being made takes memory. Those that the {@link PageCache} has take next to
 * none, and do not wait.
 */
@Component
@Order(PageCache.ORDER + 2)
class PagesAtOnce extends HttpFilter {

	private final Semaphore turns;

	PagesAtOnce(@Value("${server.tomcat.threads.max}") int most) {
		this.turns = new Semaphore(most, true);
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		this.turns.acquireUninterruptibly();
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.turns.release();
		}
	}

}
