/**
 * What pages ask the database for: the questions, and no others.
 */
@NullMarked
package org.careersite.career.repository;

import org.jspecify.annotations.NullMarked;
