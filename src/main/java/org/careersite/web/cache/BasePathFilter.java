package org.careersite.web.cache;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.careersite.web.SiteSettings;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request the path of {@code site.base-url} for its context path, so that
 * links and redirects start with the path that readers use, even if a proxy strips it
 * from their requests.
 */
@Component
@Order(PageCache.ORDER + 3)
class BasePathFilter extends OncePerRequestFilter {

	private final String path;

	BasePathFilter(SiteSettings settings, @Value("${server.servlet.context-path:}") String contextPath) {
		this.path = settings.path();
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
		String uri = this.path + request.getRequestURI().substring(request.getContextPath().length());
		chain.doFilter(new HttpServletRequestWrapper(request) {

			@Override
			public String getContextPath() {
				return BasePathFilter.this.path;
			}

			@Override
			public String getRequestURI() {
				return uri;
			}

		}, response);
	}

}
