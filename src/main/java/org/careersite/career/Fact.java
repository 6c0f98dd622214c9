package org.careersite.career;

/**
 * A line of a work's fact box. A work's facts are stored together, as JSON.
 *
 * @param label what it is, such as {@code Network}
 * @param text what it says, as Markdown
 */
public record Fact(String label, String text) {
}
