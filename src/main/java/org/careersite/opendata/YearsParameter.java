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
 * Describes the parameter for years, which all lists take in the language of
 * {@link org.careersite.career.YearQuery}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Parameter(name = "years", in = ParameterIn.QUERY,
		description = "Which years: one (1997), a decade (1990s), a span (1990-1999, 1990..1999 or from 1990 "
				+ "to 1999), an open span " + "(since 2015, 2015-, until 1980).",
		schema = @Schema(type = "string"))
public @interface YearsParameter {

}
