/**
 * What pages say of themselves to programs: their heads, and things of schema.org.
 */
@NullMarked
package org.careersite.metadata;

import org.jspecify.annotations.NullMarked;
