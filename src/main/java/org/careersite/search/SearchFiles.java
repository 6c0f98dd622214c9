package org.careersite.search;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.careersite.career.snapshot.CurrentCareer;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Writes what a browser needs to search on its own, where an export of the site stands on
 * a server for files: see {@code static/export}.
 */
@RestController
class SearchFiles {

	private final Indexing indexing;

	private final SitePages pages;

	private final CurrentCareer career;

	private final JsonMapper mapper;

	SearchFiles(Indexing indexing, SitePages pages, CurrentCareer career, JsonMapper mapper) {
		this.indexing = indexing;
		this.pages = pages;
		this.career = career;
		this.mapper = mapper;
	}

	/** How a question is read, and the words in which it is answered. */
	@GetMapping("/search/words.json")
	SearchWords words() {
		return SearchWords.of(this.pages.worded(), this.career.get().years().years());
	}

	/** The entries of the index. */
	@GetMapping("/search/index.json")
	void index(HttpServletResponse response) throws IOException {
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		try (SequenceWriter entries = this.mapper.writer().writeValuesAsArray(response.getOutputStream())) {
			this.indexing.eachEntry(entries::write);
		}
	}

}
