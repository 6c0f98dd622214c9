package org.careersite.career.snapshot;

/**
 * Tells, during the {@link DatasetLock}, that another career is shown: what was made of
 * the old one is given up.
 */
public record CareerReplaced() {
}
