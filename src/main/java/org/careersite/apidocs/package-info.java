/**
 * What the API has to offer, told to programs and to readers.
 */
@NullMarked
package org.careersite.apidocs;

import org.jspecify.annotations.NullMarked;
