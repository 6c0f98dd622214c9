package org.careersite.metadata;

import java.util.List;
import java.util.Map;

import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.web.ListPage;
import org.careersite.web.ListQuery;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.PlainPage;
import org.junit.jupiter.api.Test;

import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;

class HeadsTests {

	private final Heads heads = new Heads(
			new SiteSettings("http://localhost:8080", new SiteSettings.Security(null, null)),
			List.of(new PlainPage("/people", true, true, "/api/people")), new CurrentCareer());

	@Test
	void leadsProgramsToTheSamePageOfALongList() {
		assertThat(api(PageRequest.of(2, 50), 101)).isEqualTo("/api/people?q=law&page=2&size=50");
		assertThat(api(PageRequest.of(0, 50), 101)).isEqualTo("/api/people?q=law");
	}

	@Test
	void leadsProgramsToTheFirstPageWhereThereIsNoSuchPage() {
		assertThat(api(PageRequest.of(3, 50), 101)).isEqualTo("/api/people?q=law");
	}

	private String api(PageRequest page, long total) {
		ListQuery query = new ListQuery("/people", Map.of("q", "law"));
		query.text("q");
		ListPage.of(query, new PageImpl<>(List.of(), page, total));
		return this.heads.api(Head.of("/people", "People"), query);
	}

}
