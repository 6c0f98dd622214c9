/**
 * Finds records by words, names and years: the index of the career, the search over it,
 * its page and its answers to programs.
 */
@NullMarked
package org.careersite.search;

import org.jspecify.annotations.NullMarked;
