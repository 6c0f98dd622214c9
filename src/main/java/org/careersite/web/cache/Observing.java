package org.careersite.web.cache;

import io.micrometer.observation.ObservationRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ServerHttpObservationFilter;

/**
 * Has the metrics of requests tell of those for which a page was made. Those that the
 * {@link PageCache} answers cost less than watching them would; the container counts them
 * with all others.
 */
@Configuration(proxyBeanMethods = false)
class Observing {

	@Bean
	FilterRegistrationBean<ServerHttpObservationFilter> observation(ObjectProvider<ObservationRegistry> registry) {
		FilterRegistrationBean<ServerHttpObservationFilter> registration = new FilterRegistrationBean<>(
				new ServerHttpObservationFilter(registry.getIfAvailable(() -> ObservationRegistry.NOOP)));
		registration.setOrder(PageCache.ORDER + 1);
		return registration;
	}

}
