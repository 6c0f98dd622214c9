/**
 * The way in, and what there is to know about the site itself.
 */
@NullMarked
package org.careersite.home;

import org.jspecify.annotations.NullMarked;
