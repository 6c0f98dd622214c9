/**
 * The awards: their list, counted and grouped, and a page an awarding body.
 */
@NullMarked
package org.careersite.awards;

import org.jspecify.annotations.NullMarked;
