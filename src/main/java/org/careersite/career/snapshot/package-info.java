/**
 * The loaded career at a glance: summaries and counts of all its records, made once.
 */
@NullMarked
package org.careersite.career.snapshot;

import org.jspecify.annotations.NullMarked;
