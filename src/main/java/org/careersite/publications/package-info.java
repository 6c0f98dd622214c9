/**
 * The publications: their list, and a page a publication.
 */
@NullMarked
package org.careersite.publications;

import org.jspecify.annotations.NullMarked;
