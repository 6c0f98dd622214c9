package org.careersite.exhibitions;

import org.careersite.opendata.Download;
import org.careersite.web.ListQuery;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sends the showings as files.
 */
@RestController
class ExhibitionsExport {

	private final ExhibitionsTable table;

	ExhibitionsExport(ExhibitionsTable table) {
		this.table = table;
	}

	@GetMapping("/exhibitions.csv")
	ResponseEntity<byte[]> csv(ListQuery query) {
		return this.table.csv(query);
	}

	@GetMapping("/exhibitions.ics")
	ResponseEntity<byte[]> calendar(ListQuery query) {
		return Download.of("exhibitions.ics", Download.CALENDAR, this.table.calendar(query));
	}

}
