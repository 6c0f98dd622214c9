/**
 * What speaks of the whole site to programs: the records as data and what describes them,
 * heads, feeds, exports, references and title cards.
 */
@NullMarked
package org.careersite.opendata;

import org.jspecify.annotations.NullMarked;
