/**
 * What every page needs: its frame, the query string of a list, links to records, prose,
 * and the error pages.
 */
@NullMarked
package org.careersite.web;

import org.jspecify.annotations.NullMarked;
