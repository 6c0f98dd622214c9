package org.careersite.site;

/**
 * A filter that is on.
 *
 * @param label what it asks for, in words
 * @param href the same list without it
 */
public record AppliedFilter(String label, String href) {
}
