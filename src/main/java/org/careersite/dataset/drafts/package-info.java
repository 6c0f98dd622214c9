/**
 * Records that a dataset has and its site does not show yet.
 */
@NullMarked
package org.careersite.dataset.drafts;

import org.jspecify.annotations.NullMarked;
