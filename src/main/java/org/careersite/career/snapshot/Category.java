package org.careersite.career.snapshot;

/**
 * The kinds of records that timeline and charts keep apart.
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
