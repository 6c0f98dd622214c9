/**
 * The works: the list of screen works with its filters, and a page a work.
 */
@NullMarked
package org.careersite.works;

import org.jspecify.annotations.NullMarked;
