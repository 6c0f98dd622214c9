package org.careersite.tables;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a component of a data record is a column of its {@link CsvTable}. Its name is
 * that of the component; what it holds follows from the type of the component. What it
 * means is in the messages, for a table and a column: {@code table.awards.year}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface CsvColumn {

	/**
	 * Where the component is a record itself, the names of the columns that its
	 * components are.
	 */
	String[] value() default {};

}
