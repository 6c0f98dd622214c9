/**
 * Checks the colours that a dataset gives its site.
 */
@NullMarked
package org.careersite.dataset.theme;

import org.jspecify.annotations.NullMarked;
