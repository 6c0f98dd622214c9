/**
 * The title cards of the pages, as pictures that others show beside a link.
 */
@NullMarked
package org.careersite.cards;

import org.jspecify.annotations.NullMarked;
