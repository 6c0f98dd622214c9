/**
 * Tests in a real browser. They are skipped, with the reason, where there is none, unless
 * {@code browser.tests} says {@code required}.
 */
@NullMarked
package org.careersite.browser;

import org.jspecify.annotations.NullMarked;
