package org.careersite.opendata;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Describes the parameters by which a program turns the pages of a list.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Parameter(name = "page", in = ParameterIn.QUERY, description = "Which page of the list, from 0.",
		schema = @Schema(type = "integer", minimum = "0", defaultValue = "0"))
@Parameter(name = "size", in = ParameterIn.QUERY, description = "How many records a page holds, at most 200.",
		schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "100"))
public @interface PageParameters {

}
