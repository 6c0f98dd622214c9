package org.careersite.web.cache;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Language;
import org.careersite.web.QueryParameters;
import org.careersite.web.SiteSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request the path of {@code site.base-url} for its context path, so that
 * links and redirects start with the path that readers use, even if a proxy strips it
 * from their requests. The path of a {@link Language} belongs to it: what makes a page
 * sees its path without, and its links stay in the language by themselves.
 */
@Component
@Order(PageCache.ORDER - 1)
class BasePathFilter extends OncePerRequestFilter {

	/**
	 * The request attribute with the tag of its language, which its error page has, too.
	 */
	static final String LANGUAGE = Language.class.getName();

	private final String path;

	private final CurrentCareer career;

	BasePathFilter(SiteSettings settings, @Value("${server.servlet.context-path:}") String contextPath,
			CurrentCareer career) {
		this.path = settings.path();
		this.career = career;
		if (!this.path.endsWith(StringUtils.trimTrailingCharacter(contextPath, '/'))) {
			throw new InvalidConfigurationPropertyValueException("site.base-url", settings.baseUrl(),
					"It does not end with server.servlet.context-path, which is “" + contextPath + "”");
		}
	}

	/** Error pages have links, too. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = QueryParameters.path(request);
		String uri = request.getRequestURI().substring(request.getContextPath().length());
		boolean known = request.getAttribute(LANGUAGE) instanceof String;
		Language language = known ? this.career.language(String.valueOf(request.getAttribute(LANGUAGE)))
				: language(path);
		String context = this.path + language.path();
		request.setAttribute(LANGUAGE, language.tag());
		if (known || language.path().isEmpty()) {
			chain.doFilter(new Based(request, context, uri, path), response);
		}
		else if (path.equals(language.path())) {
			String query = request.getQueryString();
			response.setStatus(HttpServletResponse.SC_PERMANENT_REDIRECT);
			response.setHeader(HttpHeaders.LOCATION, context + "/" + ((query != null) ? "?" + query : ""));
		}
		else {
			chain.doFilter(new Based(request, context, uri.substring(uri.indexOf('/', 1)),
					path.substring(language.path().length())), response);
		}
	}

	/** The language whose path a path starts with, or the site's own. */
	private Language language(String path) {
		return this.career.inEachLanguage()
			.keySet()
			.stream()
			.filter((each) -> !each.path().isEmpty() && (path + "/").startsWith(each.path() + "/"))
			.findFirst()
			.orElseGet(() -> this.career.language(""));
	}

	/** A request as those behind see it. */
	private static final class Based extends HttpServletRequestWrapper {

		private final String context;

		private final String uri;

		private final String path;

		/**
		 * The request with other paths.
		 * @param uri the path behind the context, as it was written
		 * @param path the same decoded
		 */
		Based(HttpServletRequest request, String context, String uri, String path) {
			super(request);
			this.context = context;
			this.uri = context + uri;
			this.path = path;
		}

		@Override
		public String getContextPath() {
			return this.context;
		}

		@Override
		public String getRequestURI() {
			return this.uri;
		}

		@Override
		public String getServletPath() {
			return this.path;
		}

		@Override
		public @Nullable String getPathInfo() {
			return null;
		}

	}

}
