package org.careersite.opendata;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 says it.
 *
 * @param title the status in words
 * @param status the status
 * @param detail what is wrong and what would be right
 * @param instance the path that was asked for
 * @param faults each parameter that means nothing; only with status 400
 */
@Schema(name = "Problem")
record Problem(String title, int status, @Nullable String detail, String instance, @Nullable List<Fault> faults) {

	/**
	 * A parameter that means nothing.
	 *
	 * @param parameter its name
	 * @param value its value as it came
	 * @param message what is wrong with it and what would be right
	 */
	@Schema(name = "Fault")
	record Fault(String parameter, String value, String message) {
	}

}
