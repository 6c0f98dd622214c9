package org.careersite.career.snapshot;

import java.util.Map;

import org.careersite.career.text.Language;

/**
 * Tells, within the transaction that writes another career, that it is written: now is
 * the time to make, on the same thread, what takes long. The transaction may still fail.
 */
public record CareerDrafted(Map<Language, CareerSnapshot> careers) {
}
