/**
 * What pages, JSON and CSV show of each entity: a data record each.
 */
@NullMarked
package org.careersite.records;

import org.jspecify.annotations.NullMarked;
