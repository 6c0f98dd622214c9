/**
 * The people of the career: their list with what each had a part in, and a page each.
 */
@NullMarked
package org.careersite.people;

import org.jspecify.annotations.NullMarked;
