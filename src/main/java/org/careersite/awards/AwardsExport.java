package org.careersite.awards;

import org.careersite.web.ListQuery;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sends the awards as a file.
 */
@RestController
class AwardsExport {

	private final AwardsTable table;

	AwardsExport(AwardsTable table) {
		this.table = table;
	}

	@GetMapping("/awards.csv")
	ResponseEntity<byte[]> csv(ListQuery query) {
		return this.table.download(query);
	}

}
