package org.careersite.career;

/**
 * A record that names somebody, and as what.
 *
 * @param <T> the type of the record
 * @param person the slug of the person
 * @param record the record
 * @param role as what
 */
public record PersonRole<T>(String person, T record, String role) {
}
