package org.careersite.discovery;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.careersite.dataset.DatasetDocument;
import org.careersite.metadata.JsonLd;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.CareerSection;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the whole career in one file: the dataset, and what each section has as one graph
 * in the terms of schema.org.
 */
@RestController
class CareerExport {

	private final DatasetDocument document;

	private final List<CareerSection> sections;

	private final JsonLd json;

	CareerExport(DatasetDocument document, List<CareerSection> sections, SiteSettings settings) {
		this.document = document;
		this.sections = sections;
		this.json = new JsonLd(settings);
	}

	@GetMapping("/career.json")
	void dataset(HttpServletResponse response) throws IOException {
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("career.json").build().toString());
		this.document.write(response.getOutputStream());
	}

	@GetMapping(path = "/career.jsonld", produces = JsonLd.MEDIA_TYPE)
	@Transactional(readOnly = true)
	public String graph() {
		return this.json.write(this.sections.stream().flatMap(CareerSection::jsonLd).toList());
	}

}
