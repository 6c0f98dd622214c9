package org.careersite.opendata;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.careersite.dataset.DatasetDocument;
import org.careersite.tables.Download;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sends the whole dataset, and what describes its tables.
 */
@RestController
class CareerExport {

	private final DatasetDocument document;

	private final DataPackage tables;

	CareerExport(DatasetDocument document, DataPackage tables) {
		this.document = document;
		this.tables = tables;
	}

	@GetMapping("/career.json")
	void career(HttpServletResponse response) throws IOException {
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Download.disposition("career.json"));
		this.document.write(response.getOutputStream());
	}

	@GetMapping(path = "/datapackage.json", produces = MediaType.APPLICATION_JSON_VALUE)
	Map<String, Object> tables() {
		return this.tables.describe();
	}

}
