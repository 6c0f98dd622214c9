/**
 * Writes the whole site as plain files.
 */
@NullMarked
package org.careersite.export;

import org.jspecify.annotations.NullMarked;
