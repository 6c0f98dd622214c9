package org.careersite.web.security;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.careersite.web.PublicCorsFilter;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.web.cors.CorsUtils;

/**
 * Has Spring Security look strictly at each request, and write HSTS, since only filters
 * know whether there is TLS in front; {@link ContainerSecurity} has it write the other
 * headers. Nobody logs in and there is no session, so of its filters one is enough.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/** Before the page cache, so that each answer has the headers. */
	private static final int ORDER = -100;

	@Bean
	FilterRegistrationBean<FilterChainProxy> security() {
		HeaderWriter tls = new HstsHeaderWriter();
		// Where another site asks for leave, Spring would name all methods that there are
		HeaderWriter methods = new DelegatingRequestMatcherHeaderWriter(CorsUtils::isPreFlightRequest,
				new StaticHeadersWriter(HttpHeaders.ALLOW, PublicCorsFilter.METHODS));
		HeaderWriterFilter filter = new HeaderWriterFilter(List.of(tls, methods));
		filter.setShouldWriteHeadersEagerly(true);
		FilterChainProxy chain = new FilterChainProxy(
				new DefaultSecurityFilterChain(AnyRequestMatcher.INSTANCE, filter));
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		// Spring MVC says what works instead
		firewall.setUnsafeAllowAnyHttpMethod(true);
		chain.setFirewall(firewall);
		chain.setRequestRejectedHandler((request, response, rejection) -> {
			tls.writeHeaders(request, response);
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		});
		FilterRegistrationBean<FilterChainProxy> registration = new FilterRegistrationBean<>(chain);
		registration.setOrder(ORDER);
		return registration;
	}

}
