package org.careersite.web.section;

import org.springframework.util.StringUtils;

/**
 * What can be found. Where two records answer a search equally well, the one of the
 * earlier type comes first.
 */
public enum HitType {

	WORK("Works", "work", "works", "work"), PERSON("People", "person", "people", "person"),
	BODY("Awarding bodies", "awarding body", "awarding bodies", "awarding body award prize"),
	AWARD("Awards", "award", "awards", "award prize"),
	EXHIBITION("Exhibitions", "exhibition", "exhibitions", "exhibition show"),
	PUBLICATION("Publications", "publication", "publications", "publication"),
	EVENT("Life", "event", "events", "life event"), CHAPTER("Biography", "chapter", "chapters", "chapter");

	private final String label;

	private final String one;

	private final String several;

	private final String words;

	HitType(String label, String one, String several, String words) {
		this.label = label;
		this.one = one;
		this.several = several;
		this.words = words;
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

}
