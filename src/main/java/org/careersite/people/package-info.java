/**
 * The people whom the source names: their list with the records that name each, and a
 * page each.
 */
@NullMarked
package org.careersite.people;

import org.jspecify.annotations.NullMarked;
