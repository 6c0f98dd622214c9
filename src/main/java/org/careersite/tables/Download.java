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

	private Download() {
	}

	/** The text in UTF-8 under a file name. */
	public static ResponseEntity<byte[]> of(String file, MediaType type, String text) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file).build().toString())
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

}
