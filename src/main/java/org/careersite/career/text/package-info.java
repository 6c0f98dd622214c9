/**
 * Titles, and how they are compared, sorted and referred to.
 */
@NullMarked
package org.careersite.career.text;

import org.jspecify.annotations.NullMarked;
