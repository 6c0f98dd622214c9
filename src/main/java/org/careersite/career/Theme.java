package org.careersite.career;

/**
 * What a {@link LifeEvent} is about.
 */
public enum Theme {

	LIFE("Life"), STUDY("Study"), CAREER("Career"), TEACHING("Teaching"), JURY("Jury"), COLLECTING("Collecting"),
	PUBLIC_LIFE("Public life");

	private final String label;

	Theme(String label) {
		this.label = label;
	}

	/** Its name as a page shows it. */
	public String label() {
		return this.label;
	}

}
