package org.careersite.tables;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a component of a data record is a column of its {@link CsvTable}. What it
 * means is in the messages: {@code table.awards.year}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface CsvColumn {

	/** Of a component that is a record itself, the columns that its components are. */
	String[] value() default {};

}
