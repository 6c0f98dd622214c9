package org.careersite.people;

import org.careersite.web.section.RecordLink;

/**
 * Somebody's role in a record.
 *
 * @param link the record
 * @param kind what it is
 * @param years when; empty if not known
 * @param role as what
 */
record Part(RecordLink link, String kind, String years, String role) {
}
