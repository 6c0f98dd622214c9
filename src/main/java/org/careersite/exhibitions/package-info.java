/**
 * The exhibitions with their showings: their list, and a page an exhibition.
 */
@NullMarked
package org.careersite.exhibitions;

import org.jspecify.annotations.NullMarked;
