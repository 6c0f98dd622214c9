package org.careersite.career;

/**
 * Somebody whom the record that was asked for names, and as what.
 */
public interface Tie {

	Person getPerson();

	String getRole();

}
