/**
 * The last step to the reader: finished bytes, kept and sent. {@link PageCache} keeps
 * what controllers have made, {@link StaticFiles} the static files.
 */
@NullMarked
package org.careersite.web.cache;

import org.jspecify.annotations.NullMarked;
