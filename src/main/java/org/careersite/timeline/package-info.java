/**
 * The career by time: the timeline, and what a year or a decade held, across all records.
 */
@NullMarked
package org.careersite.timeline;

import org.jspecify.annotations.NullMarked;
