/**
 * The works: the list of screen works with its filters, and a page a work.
 */
@NullMarked
package org.careersite.filmography;

import org.jspecify.annotations.NullMarked;
