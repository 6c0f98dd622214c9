package org.careersite.web.section;

import java.nio.charset.StandardCharsets;

import org.careersite.career.text.Messages;
import org.careersite.tables.Download;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A form in which a list can be had as a file. Its address is that of the list, with the
 * extension behind it, and takes the same filters.
 *
 * @param extension how the names of its files end
 * @param type its media type
 */
public record Export(String extension, String type) {

	/** A table, see {@link CareerSection#tables()}. */
	public static final Export CSV = new Export("csv", "text/csv");

	/** Its name as pages show it: the message {@code export.csv}. */
	public String label() {
		return Messages.get("export." + this.extension);
	}

	/**
	 * A file of this form, in UTF-8.
	 * @param name its name without the extension
	 */
	public ResponseEntity<byte[]> file(String name, String text) {
		return Download.of(name + "." + this.extension,
				new MediaType(MediaType.parseMediaType(this.type), StandardCharsets.UTF_8), text);
	}

}
