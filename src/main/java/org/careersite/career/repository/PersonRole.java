package org.careersite.career.repository;

/**
 * A record that names somebody, by the slug of the person, and as what.
 */
public record PersonRole<T>(String person, T record, String role) {
}
