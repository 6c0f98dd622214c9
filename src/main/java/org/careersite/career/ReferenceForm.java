package org.careersite.career;

/**
 * What citation managers take a record for.
 */
public enum ReferenceForm {

	BOOK("book", "BOOK"), ARTICLE("article", "JOUR"), PART_OF_BOOK("incollection", "CHAP"), FILM("misc", "MPCT"),
	VIDEO("misc", "VIDEO"), SOUND("misc", "SOUND"), SCORE("misc", "MUSIC"), ARTWORK("misc", "ART"),
	THESIS("misc", "THES"), SOFTWARE("misc", "COMP"), OTHER("misc", "GEN");

	private final String bibtex;

	private final String ris;

	ReferenceForm(String bibtex, String ris) {
		this.bibtex = bibtex;
		this.ris = ris;
	}

	/** The type of an entry in BibTeX. */
	public String bibtex() {
		return this.bibtex;
	}

	/** The type of an entry in RIS. */
	public String ris() {
		return this.ris;
	}

}
