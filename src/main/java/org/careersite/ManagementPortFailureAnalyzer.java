package org.careersite;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Says of a management port that another process has that it is this port, and not that
 * of the pages. Spring Boot's own analyzer, which comes after it, tells of the latter.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class ManagementPortFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

	private final Environment environment;

	ManagementPortFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
		if (cause.getPort() != this.environment.getProperty("management.server.port", int.class, 0)) {
			return null;
		}
		return new FailureAnalysis(
				String.format(Locale.ROOT, "The management port %d, for health and metrics, is already in use.",
						cause.getPort()),
				"Stop the process that listens on it, or choose another one with --management.server.port=…; "
						+ "-1 does without.",
				cause);
	}

}
