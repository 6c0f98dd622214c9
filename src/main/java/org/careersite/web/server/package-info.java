/**
 * How Tomcat treats connections, on the site's port and on the management port.
 */
@NullMarked
package org.careersite.web.server;

import org.jspecify.annotations.NullMarked;
