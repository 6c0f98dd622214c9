/**
 * The last step to the reader: finished bytes, kept and sent. {@link PageCache} keeps
 * what controllers have made, the static files too.
 */
@NullMarked
package org.careersite.web.cache;

import org.jspecify.annotations.NullMarked;
