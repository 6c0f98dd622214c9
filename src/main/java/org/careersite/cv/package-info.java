/**
 * The career as a CV, in the order that galleries and museums use.
 */
@NullMarked
package org.careersite.cv;

import org.jspecify.annotations.NullMarked;
