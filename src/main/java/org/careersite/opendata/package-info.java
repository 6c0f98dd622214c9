/**
 * What speaks of the whole site to programs: structured data, heads, feeds and exports.
 */
@NullMarked
package org.careersite.opendata;

import org.jspecify.annotations.NullMarked;
