package org.careersite.career;

/**
 * A record's key and title.
 */
public interface Titled {

	String getSlug();

	String getTitle();

}
