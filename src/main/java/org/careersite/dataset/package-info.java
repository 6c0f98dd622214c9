/**
 * Reads a dataset folder, checks it, and loads it into the database.
 */
@NullMarked
package org.careersite.dataset;

import org.jspecify.annotations.NullMarked;
