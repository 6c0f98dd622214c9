package org.careersite.tables;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * An answer that a browser saves as a file.
 */
public final class Download {

	/** BibTeX has no registered type; this is what citation managers look for. */
	public static final MediaType BIBTEX = MediaType.parseMediaType("application/x-bibtex;charset=UTF-8");

	/** RIS has none either. */
	public static final MediaType RIS = MediaType.parseMediaType("application/x-research-info-systems;charset=UTF-8");

	/** See RFC 5545, section 8.1. */
	public static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

	private Download() {
	}

	/** The text in UTF-8 under a file name. */
	public static ResponseEntity<byte[]> of(String file, MediaType type, String text) {
		return of(file, type, text.getBytes(StandardCharsets.UTF_8));
	}

	static ResponseEntity<byte[]> of(String file, MediaType type, byte[] content) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
			.body(content);
	}

	/** What names the file for the browser. */
	public static String disposition(String file) {
		return ContentDisposition.attachment().filename(file).build().toString();
	}

}
