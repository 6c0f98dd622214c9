package org.careersite.awards;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import org.careersite.career.Outcome;

/**
 * Describes the filters of the awards.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Parameter(name = "outcome", in = ParameterIn.QUERY, description = "What came of them.",
		schema = @Schema(implementation = Outcome.class))
@Parameter(name = "body", in = ParameterIn.QUERY, description = "The slug of who gave them.",
		schema = @Schema(type = "string"))
@Parameter(name = "work", in = ParameterIn.QUERY, description = "The slug of a work that has awards.",
		schema = @Schema(type = "string"))
@interface AwardParameters {

}
