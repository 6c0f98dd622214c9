package org.careersite.career;

/**
 * Tells that the database now holds another career than before.
 */
public record CareerReplaced() {
}
