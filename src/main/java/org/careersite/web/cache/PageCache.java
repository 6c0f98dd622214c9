package org.careersite.web.cache;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.careersite.career.snapshot.CareerReplaced;
import org.careersite.career.snapshot.DatasetLock;
import org.careersite.web.Assets;
import org.careersite.web.cache.CacheKey.AnonymousRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers each GET and HEAD with a finished {@link CachedResponse}, from the current
 * {@link PageStore} or made by the rest of the chain. A page that is kept touches neither
 * Spring MVC nor the database. Whatever is no page passes through.
 * <p>
 * A page is made under the reading lock of the {@link DatasetLock}, and is kept in the
 * store that was current before: so no page of an old career gets into a new store.
 */
@Component
@Order(PageCache.ORDER)
class PageCache extends HttpFilter {

	/**
	 * Behind the filters of security, which say their headers of each answer, and the
	 * {@link BasePathFilter}, which tells the language.
	 */
	static final int ORDER = -98;

	private static final Set<String> METHODS = Set.of("GET", "HEAD");

	private final long room;

	private final String cacheControl;

	private final Lock reading;

	/** Static files, which are few and never change: each is packed once. */
	private final PageStore files = new PageStore(Integer.MAX_VALUE);

	private volatile PageStore store;

	PageCache(CacheSettings settings, DatasetLock lock) {
		this.room = settings.room().toBytes();
		this.cacheControl = settings.header();
		this.reading = lock.reading();
		this.store = new PageStore(this.room);
	}

	@EventListener
	void forget(CareerReplaced replaced) {
		this.store = new PageStore(this.room);
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		CacheKey key = METHODS.contains(request.getMethod()) ? CacheKey.of(request) : null;
		if (key == null) {
			chain.doFilter(request, response);
			return;
		}
		PageStore current = key.path().startsWith(Assets.PATH) ? this.files : this.store;
		CachedResponse page = current.find(key);
		if (page == null) {
			Capture answer = new Capture(response);
			page = current.get(key, () -> make(new AnonymousRequest(request, key), answer, chain));
			if (page == null) {
				answer.copyBodyToResponse();
				return;
			}
		}
		page.send(request, response);
	}

	private @Nullable CachedResponse make(HttpServletRequest request, Capture answer, FilterChain chain)
			throws IOException, ServletException {
		this.reading.lock();
		try {
			chain.doFilter(request, answer);
			return answer.page(this.cacheControl);
		}
		finally {
			this.reading.unlock();
		}
	}

	/**
	 * Catches what controllers answer. Only a success that anybody may have is a page;
	 * whatever else came is handed on as it is.
	 */
	private static final class Capture extends ContentCachingResponseWrapper {

		/** What is said with each sending, not by the maker of the page. */
		private static final Set<String> OF_THE_SENDING = Set.of("content-type", "content-length", "vary");

		private final Set<String> before;

		Capture(HttpServletResponse response) {
			super(response);
			this.before = Set.copyOf(response.getHeaderNames());
		}

		/**
		 * What was caught, with a usual {@code Cache-Control}; none if it is not for
		 * everybody.
		 */
		@Nullable CachedResponse page(String cacheControl) {
			if (getStatus() != SC_OK || isCommitted() || getContentType() == null) {
				return null;
			}
			Map<String, List<String>> headers = new HashMap<>();
			headers.put(HttpHeaders.CACHE_CONTROL, List.of(cacheControl));
			getHeaderNames().stream()
				.filter((name) -> !this.before.contains(name)
						&& !OF_THE_SENDING.contains(name.toLowerCase(Locale.ROOT)))
				.forEach((name) -> headers.put(name, List.copyOf(getHeaders(name))));
			String control = headers.get(HttpHeaders.CACHE_CONTROL).get(0);
			return (control.contains("private") || control.contains("no-store")) ? null
					: new CachedResponse(getContentType(), Map.copyOf(headers), getContentAsByteArray());
		}

		/** A page says itself in which language it is written. */
		@Override
		public void setLocale(Locale locale) {
		}

	}

}
