/**
 * Maps of the parts of the world where something was shown or stands.
 */
@NullMarked
package org.careersite.maps;

import org.jspecify.annotations.NullMarked;
