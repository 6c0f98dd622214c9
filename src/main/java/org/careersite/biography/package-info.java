/**
 * The life told in chapters.
 */
@NullMarked
package org.careersite.biography;

import org.jspecify.annotations.NullMarked;
