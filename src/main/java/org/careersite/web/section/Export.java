package org.careersite.web.section;

/**
 * A form in which a list can be had as a file. Its address is that of the list, with the
 * extension behind it, and takes the same filters.
 *
 * @param extension how the names of its files end
 * @param type its media type
 * @param label its name as pages show it
 */
public record Export(String extension, String type, String label) {

	/** A table, see {@link CareerSection#tables()}. */
	public static final Export CSV = new Export("csv", "text/csv", "CSV");

}
