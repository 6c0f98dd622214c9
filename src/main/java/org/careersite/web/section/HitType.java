package org.careersite.web.section;

import org.springframework.util.StringUtils;

/**
 * What can be found. Where two records answer a search equally well, the one of the
 * earlier type comes first.
 */
public enum HitType {

	WORK("Works", "work", "works", "work", true, true), PERSON("People", "person", "people", "person", true, false),
	BODY("Awarding bodies", "awarding body", "awarding bodies", "awarding body award prize", true, false),
	AWARD("Awards", "award", "awards", "award prize", false, false),
	EXHIBITION("Exhibitions", "exhibition", "exhibitions", "exhibition show", true, true),
	PUBLICATION("Publications", "publication", "publications", "publication", true, true),
	EVENT("Life", "event", "events", "life event", false, false),
	CHAPTER("Biography", "chapter", "chapters", "chapter", false, false);

	private final String label;

	private final String one;

	private final String several;

	private final String words;

	private final boolean hasPage;

	private final boolean cited;

	HitType(String label, String one, String several, String words, boolean hasPage, boolean cited) {
		this.label = label;
		this.one = one;
		this.several = several;
		this.words = words;
		this.hasPage = hasPage;
		this.cited = cited;
	}

	/** Its name as a page shows it. */
	public String label() {
		return this.label;
	}

	/**
	 * What a record is, in a word or two: a work or publication of a kind is named by
	 * that, an award by what came of it too.
	 */
	public String described(String kind) {
		return switch (this) {
			case WORK, PUBLICATION -> kind;
			case AWARD -> "Award · " + kind;
			default -> StringUtils.capitalize(this.one);
		};
	}

	/** What one of it is called: {@code award}. */
	public String one() {
		return this.one;
	}

	/** So many of it: {@code 1 award}, {@code 16 awards}. */
	public String counted(long number) {
		return number + " " + ((number == 1) ? this.one : this.several);
	}

	/** The words by which readers ask for records of this type. */
	public String words() {
		return this.words;
	}

	/** Whether a record of this type has a page of its own. */
	public boolean hasPage() {
		return this.hasPage;
	}

	/** Whether its titles are set in italics, as those of works. */
	public boolean cited() {
		return this.cited;
	}

}
