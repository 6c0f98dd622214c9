package org.careersite.citation;

import java.util.List;

/**
 * How to cite a record: in styles for people, for LaTeX, and for citation managers.
 */
public record Citation(List<Style> styles, String bibtex, String ris) {

	/**
	 * A reference in a style, of which some is in italics.
	 */
	public record Style(String name, List<Run> text) {
	}

	/** A piece of text that is in italics, or not. */
	public record Run(String text, boolean italic) {
	}

}
