/**
 * What each answer tells browsers not to do, and which requests are not even looked at.
 */
@NullMarked
package org.careersite.web.security;

import org.jspecify.annotations.NullMarked;
