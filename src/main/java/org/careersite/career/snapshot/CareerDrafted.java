package org.careersite.career.snapshot;

import java.util.Map;

import org.careersite.career.text.Language;

/**
 * Tells, within the transaction that writes another career, that it is written: what
 * takes long to make of it is made now, on the same thread, and shown when the career
 * {@link CareerReplaced is replaced}. The transaction may still fail.
 */
public record CareerDrafted(Map<Language, CareerSnapshot> careers) {
}
