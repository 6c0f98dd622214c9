package org.careersite.career;

/**
 * What an essay stands in, where the source says it.
 */
public enum ContainerKind {

	/** A journal, magazine or newspaper. */
	JOURNAL,

	/** A book or catalogue. */
	BOOK

}
