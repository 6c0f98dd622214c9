package org.careersite.career;

/**
 * What one needs to know of a work to find, count and order it.
 *
 * @param slug its key
 * @param title what it is called
 * @param medium the field of art it belongs to
 * @param kind what it is
 * @param years its first and last year
 * @param folded its title as it is searched
 * @param sortKey its title as it is sorted
 */
public record WorkKey(String slug, Title title, Medium medium, Kind kind, YearSpan years, String folded,
		String sortKey) {
}
