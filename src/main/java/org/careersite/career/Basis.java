package org.careersite.career;

/**
 * How the tie of a work to an {@link Award} or an {@link Exhibition} is known: the source
 * states it, or it is inferred from what the source says.
 */
public enum Basis {

	STATED, INFERRED

}
