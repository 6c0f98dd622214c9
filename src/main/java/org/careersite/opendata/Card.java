package org.careersite.opendata;

import org.jspecify.annotations.Nullable;

/**
 * What a title card says: the same as the black card that opens the page.
 *
 * @param line the section, or when
 * @param title the title of the page
 * @param figures how much; empty if there is nothing to count
 * @param name whose site it is; none where the title says so
 */
record Card(String line, String title, String figures, @Nullable String name) {
}
