package org.careersite.search;

/**
 * What can be found. Where two records answer a search equally well, the one of the
 * earlier type comes first.
 */
enum HitType {

	WORK("Works", "work"), PERSON("People", "person"), BODY("Awarding bodies", "awarding body award prize"),
	AWARD("Awards", "award prize"), EXHIBITION("Exhibitions", "exhibition show"),
	PUBLICATION("Publications", "publication"), EVENT("Life", "life event"), CHAPTER("Biography", "chapter");

	private final String label;

	private final String words;

	HitType(String label, String words) {
		this.label = label;
		this.words = words;
	}

	/** Its name as a page shows it. */
	public String label() {
		return this.label;
	}

	/** The words by which readers ask for records of this type. */
	String words() {
		return this.words;
	}

}
