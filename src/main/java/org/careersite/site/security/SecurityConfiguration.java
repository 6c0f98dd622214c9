package org.careersite.site.security;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.careersite.site.OpenToAll;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CompositeHeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.web.cors.CorsUtils;

/**
 * Has Spring Security say the headers of each answer and look strictly at each request.
 * Nobody logs in and there is no session, so of its filters one is enough.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/** Before the page cache, so that each answer has the headers. */
	private static final int ORDER = -100;

	/**
	 * Only what the site itself serves, and nothing inline; see
	 * https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP.
	 */
	private static final String CONTENT = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
			+ "script-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
			+ "frame-ancestors 'none'";

	/** Nothing of the reader's device. */
	private static final String PERMISSIONS = "accelerometer=(), camera=(), display-capture=(), geolocation=(), "
			+ "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

	@Bean
	FilterRegistrationBean<FilterChainProxy> security() {
		HeaderWriter headers = new CompositeHeaderWriter(headers());
		HeaderWriterFilter filter = new HeaderWriterFilter(List.of(headers));
		filter.setShouldWriteHeadersEagerly(true);
		FilterChainProxy chain = new FilterChainProxy(
				new DefaultSecurityFilterChain(AnyRequestMatcher.INSTANCE, filter));
		chain.setFirewall(new StrictHttpFirewall());
		chain.setRequestRejectedHandler((request, response, rejection) -> {
			headers.writeHeaders(request, response);
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		});
		FilterRegistrationBean<FilterChainProxy> registration = new FilterRegistrationBean<>(chain);
		registration.setOrder(ORDER);
		return registration;
	}

	/** What is said over TLS alone, the writer of HSTS knows itself. */
	private static List<HeaderWriter> headers() {
		return List.of(new ContentSecurityPolicyHeaderWriter(CONTENT), new HstsHeaderWriter(),
				new XContentTypeOptionsHeaderWriter(), new XFrameOptionsHeaderWriter(),
				new ReferrerPolicyHeaderWriter(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN),
				new PermissionsPolicyHeaderWriter(PERMISSIONS), opener(),
				new DelegatingRequestMatcherHeaderWriter((request) -> !OpenToAll.isData(request), resources()),
				new DelegatingRequestMatcherHeaderWriter(CorsUtils::isPreFlightRequest, methods()));
	}

	private static HeaderWriter opener() {
		CrossOriginOpenerPolicyHeaderWriter writer = new CrossOriginOpenerPolicyHeaderWriter();
		writer.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
		return writer;
	}

	/**
	 * Where another site asks for leave, Spring would name all methods that there are.
	 */
	private static HeaderWriter methods() {
		return new StaticHeadersWriter(HttpHeaders.ALLOW, OpenToAll.METHODS);
	}

	private static HeaderWriter resources() {
		CrossOriginResourcePolicyHeaderWriter writer = new CrossOriginResourcePolicyHeaderWriter();
		writer.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
		return writer;
	}

}
