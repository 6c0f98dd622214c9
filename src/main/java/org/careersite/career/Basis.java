package org.careersite.career;

/**
 * How the tie of an {@link Award} to a work is known: the source states it, or it is
 * inferred from what the source says.
 */
public enum Basis {

	STATED, INFERRED

}
