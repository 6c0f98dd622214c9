package org.careersite.publications;

import org.careersite.opendata.Citation;
import org.careersite.opendata.Download;
import org.careersite.web.ListQuery;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sends the publications, and references to them or to one of them, as files.
 */
@RestController
class PublicationsExport {

	private final PublicationsTable table;

	PublicationsExport(PublicationsTable table) {
		this.table = table;
	}

	@GetMapping("/publications.csv")
	ResponseEntity<byte[]> csv(ListQuery query) {
		return this.table.csv(query);
	}

	@GetMapping("/publications.bib")
	ResponseEntity<byte[]> bibtex(ListQuery query) {
		return Download.of("publications.bib", Download.BIBTEX, this.table.references(query, Citation::bibtex, "\n"));
	}

	@GetMapping("/publications.ris")
	ResponseEntity<byte[]> ris(ListQuery query) {
		return Download.of("publications.ris", Download.RIS, this.table.references(query, Citation::ris, "\r\n"));
	}

	@GetMapping("/publications/{slug}.bib")
	ResponseEntity<byte[]> bibtex(@PathVariable String slug) {
		return Download.of(slug + ".bib", Download.BIBTEX, this.table.citation(slug).bibtex());
	}

	@GetMapping("/publications/{slug}.ris")
	ResponseEntity<byte[]> ris(@PathVariable String slug) {
		return Download.of(slug + ".ris", Download.RIS, this.table.citation(slug).ris());
	}

}
