package org.careersite.career;

/**
 * What a {@link Publication} is.
 */
public enum PublicationKind {

	PHOTO_BOOK("Photo book"), CATALOGUE("Catalogue"), BOOK("Book"), BIOGRAPHY("Biography"), ESSAY("Essay");

	private final String label;

	PublicationKind(String label) {
		this.label = label;
	}

	/** Its name as a page shows it. */
	public String label() {
		return this.label;
	}

}
