package org.careersite.web.cache;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;

/**
 * Redirects an address with a trailing slash to the one without it.
 */
@Configuration(proxyBeanMethods = false)
class TrailingSlash {

	/** It comes last, so that a redirect within the data has its CORS headers. */
	@Bean
	UrlHandlerFilter withoutTrailingSlash() {
		return UrlHandlerFilter.trailingSlashHandler("/**").redirect(HttpStatus.PERMANENT_REDIRECT).build();
	}

}
