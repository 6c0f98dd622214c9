package org.careersite.career.snapshot;

/**
 * The kinds of records that timeline and charts keep apart.
 */
public enum Category {

	LIFE("Life", "event", "events", false), WORK("Works", "work", "works", true),
	AWARD("Awards", "award", "awards", false), EXHIBITION("Exhibitions", "showing", "showings", true),
	PUBLICATION("Publications", "publication", "publications", true);

	private final String label;

	private final String one;

	private final String several;

	private final boolean cited;

	Category(String label, String one, String several, boolean cited) {
		this.label = label;
		this.one = one;
		this.several = several;
		this.cited = cited;
	}

	/** Its name as a page shows it. */
	public String label() {
		return this.label;
	}

	/** What one record with a date is called: {@code showing}. */
	public String one() {
		return this.one;
	}

	/** What several are called: {@code showings}. */
	public String several() {
		return this.several;
	}

	/** Whether its titles are set in italics, as those of works. */
	public boolean cited() {
		return this.cited;
	}

}
