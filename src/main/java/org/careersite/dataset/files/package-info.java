/**
 * Which files a dataset folder may have beside those that each has, and how large they
 * may be.
 */
@NullMarked
package org.careersite.dataset.files;

import org.jspecify.annotations.NullMarked;
