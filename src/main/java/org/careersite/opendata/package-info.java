/**
 * What pages and programs are told of the records as data: JSON, tables, references, and
 * files to keep.
 */
@NullMarked
package org.careersite.opendata;

import org.jspecify.annotations.NullMarked;
