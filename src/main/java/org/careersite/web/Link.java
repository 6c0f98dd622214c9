package org.careersite.web;

/**
 * Something to go to that is no record: another page of a list, the same list with a
 * filter less.
 *
 * @param label what it is called
 * @param href its address
 */
public record Link(String label, String href) {
}
