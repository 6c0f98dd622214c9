package org.careersite.works;

import org.careersite.web.ListQuery;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sends the filmography as a file.
 */
@RestController
class FilmographyExport {

	private final FilmographyTable table;

	FilmographyExport(FilmographyTable table) {
		this.table = table;
	}

	@GetMapping("/filmography.csv")
	ResponseEntity<byte[]> csv(ListQuery query) {
		return this.table.download(query);
	}

}
