/**
 * What a section of the site says of itself to what combines all sections.
 */
@NullMarked
package org.careersite.web.section;

import org.jspecify.annotations.NullMarked;
