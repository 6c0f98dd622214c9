package org.careersite.career;

/**
 * Somebody's part in the record that was asked for.
 */
public interface Tie {

	Collaborator getCollaborator();

	String getRole();

}
