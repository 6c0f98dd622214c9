package org.careersite.career;

/**
 * The person's part in a {@link Publication}.
 */
public enum PublicationPart {

	AUTHOR("Author"), PHOTOGRAPHER("Photographer"), PUBLISHER("Publisher"), CO_PUBLISHER("Co-publisher"),
	SPONSOR("Sponsor"), CONTRIBUTOR("Contributor");

	private final String label;

	PublicationPart(String label) {
		this.label = label;
	}

	/** Its name as a page shows it. */
	public String label() {
		return this.label;
	}

}
