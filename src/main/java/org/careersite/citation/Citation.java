package org.careersite.citation;

/**
 * How to cite a record, in three forms.
 *
 * @param plain a line for people
 * @param bibtex an entry for LaTeX
 * @param ris a record for citation managers
 */
public record Citation(String plain, String bibtex, String ris) {
}
