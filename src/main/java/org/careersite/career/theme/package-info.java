/**
 * The colours and the type that a dataset may give its site.
 */
@NullMarked
package org.careersite.career.theme;

import org.jspecify.annotations.NullMarked;
