/**
 * Dates and years as exact as they are known, and the words by which readers ask for
 * them.
 */
@NullMarked
package org.careersite.career.dates;

import org.jspecify.annotations.NullMarked;
