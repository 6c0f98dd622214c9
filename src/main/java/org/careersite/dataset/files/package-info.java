/**
 * The files that a dataset folder may have beside those that each has.
 */
@NullMarked
package org.careersite.dataset.files;

import org.jspecify.annotations.NullMarked;
