/**
 * Sends lists as files: tables as CSV, and other downloads.
 */
@NullMarked
package org.careersite.tables;

import org.jspecify.annotations.NullMarked;
