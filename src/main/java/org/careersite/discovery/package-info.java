/**
 * What search engines, feed readers and browsers look for at a site, and the whole career
 * as one file.
 */
@NullMarked
package org.careersite.discovery;

import org.jspecify.annotations.NullMarked;
