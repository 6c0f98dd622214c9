package org.careersite.career;

/**
 * The field of art that a {@link Work} belongs to.
 */
public enum Medium {

	SCREEN("Screen"), RADIO("Radio"), POETRY("Poetry"), MUSIC("Music"), PHOTOGRAPHY("Photography");

	private final String label;

	Medium(String label) {
		this.label = label;
	}

	/** Its name as a page shows it. */
	public String label() {
		return this.label;
	}

}
