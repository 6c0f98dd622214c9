package org.careersite.tables;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a component of a data record is a column of its {@link CsvTable}, and what
 * the column means. Its name is that of the component; what it holds follows from the
 * type of the component.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface CsvColumn {

	/**
	 * What the column means, in a sentence. Where the component is a record itself, a
	 * sentence for each of its components that is a column.
	 */
	String[] value();

	/** The names of those columns, where the component is a record itself. */
	String[] names() default {};

}
