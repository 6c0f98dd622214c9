/**
 * The model of a career: its records, the values they are made of, and the repositories
 * that find them.
 */
@NullMarked
package org.careersite.career;

import org.jspecify.annotations.NullMarked;
