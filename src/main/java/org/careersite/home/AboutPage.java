package org.careersite.home;

import java.util.List;

/**
 * What the site says of itself.
 *
 * @param sections the sections of the source text
 * @param inferred how many award records are tied to a work by inference
 */
record AboutPage(List<String> sections, long inferred) {
}
