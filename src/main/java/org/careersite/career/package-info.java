/**
 * The model of a career: its records, and the values they are made of.
 */
@NullMarked
package org.careersite.career;

import org.jspecify.annotations.NullMarked;
