package org.careersite.career;

/**
 * The strands of a career, as timeline and charts show them.
 */
public enum Lane {

	LIFE("Life"), WORK("Works"), AWARD("Awards"), EXHIBITION("Exhibitions"), PUBLICATION("Publications");

	private final String label;

	Lane(String label) {
		this.label = label;
	}

	/** Its name as a page shows it. */
	public String label() {
		return this.label;
	}

}
