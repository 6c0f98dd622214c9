/**
 * Tells people who have never seen YAML what they meant to write.
 */
@NullMarked
package org.careersite.dataset.advice;

import org.jspecify.annotations.NullMarked;
