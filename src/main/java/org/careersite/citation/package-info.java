/**
 * How to cite a record: for people, as BibTeX and as RIS.
 */
@NullMarked
package org.careersite.citation;

import org.jspecify.annotations.NullMarked;
