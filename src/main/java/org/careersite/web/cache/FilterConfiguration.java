package org.careersite.web.cache;

import io.micrometer.observation.ObservationRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.ServerHttpObservationFilter;
import org.springframework.web.filter.UrlHandlerFilter;

/**
 * The filters of Spring between the {@link PageCache} and the pages.
 */
@Configuration(proxyBeanMethods = false)
class FilterConfiguration {

	/**
	 * Has the metrics of requests tell of those for which a page was made. Those that the
	 * cache answers cost less than watching them would; the container counts them with
	 * all others.
	 */
	@Bean
	FilterRegistrationBean<ServerHttpObservationFilter> observation(ObjectProvider<ObservationRegistry> registry) {
		FilterRegistrationBean<ServerHttpObservationFilter> registration = new FilterRegistrationBean<>(
				new ServerHttpObservationFilter(registry.getIfAvailable(() -> ObservationRegistry.NOOP)));
		registration.setOrder(PageCache.ORDER + 1);
		return registration;
	}

	/**
	 * Redirects an address with a trailing slash to the one without it. It comes last, so
	 * that a redirect within the data has its CORS headers.
	 */
	@Bean
	UrlHandlerFilter withoutTrailingSlash() {
		return UrlHandlerFilter.trailingSlashHandler("/**").redirect(HttpStatus.PERMANENT_REDIRECT).build();
	}

}
