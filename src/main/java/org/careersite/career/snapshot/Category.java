package org.careersite.career.snapshot;

/**
 * The strands of a career, as timeline and charts show them.
 */
public enum Category {

	LIFE("Life"), WORK("Works"), AWARD("Awards"), EXHIBITION("Exhibitions"), PUBLICATION("Publications");

	private final String label;

	Category(String label) {
		this.label = label;
	}

	/** Its name as a page shows it. */
	public String label() {
		return this.label;
	}

}
