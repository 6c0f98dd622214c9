package org.careersite.career.snapshot;

/**
 * Tells that the database now holds another career than before. Told during the
 * {@link DatasetLock}: what was made of the old one is given up before anybody reads
 * again.
 */
public record CareerReplaced() {
}
