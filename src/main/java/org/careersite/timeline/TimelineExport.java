package org.careersite.timeline;

import org.careersite.web.ListQuery;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sends the timeline as a file.
 */
@RestController
class TimelineExport {

	private final TimelineTable table;

	TimelineExport(TimelineTable table) {
		this.table = table;
	}

	@GetMapping("/timeline.csv")
	ResponseEntity<byte[]> csv(ListQuery query) {
		return this.table.download(query);
	}

}
