package org.careersite.citation;

import java.util.List;

/**
 * How to cite a record.
 *
 * @param styles references for people, in the styles that they ask for
 * @param bibtex an entry for LaTeX
 * @param ris a record for citation managers
 */
public record Citation(List<Style> styles, String bibtex, String ris) {

	/**
	 * A reference in a style.
	 *
	 * @param name the name of the style
	 * @param text its text, of which some is in italics
	 */
	public record Style(String name, List<Run> text) {
	}

	/** A piece of text that is in italics, or not. */
	public record Run(String text, boolean italic) {
	}

}
