package org.careersite.web.cache;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.careersite.WholeSiteTest;
import org.careersite.career.snapshot.DatasetLock;
import org.careersite.web.RandomQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever others have asked for before, a reader gets what was asked for. */
@WholeSiteTest
class WarmCacheIT {

	private static final long SEED = 20_261_122;

	private static final int REQUESTS = 700;

	private static final List<String> ADDRESSES = List.of("/", "/filmography", "/filmography?years=1997",
			"/filmography?kind=TV_SERIES", "/filmography?q=law&sort=oldest", "/filmography?years=x", "/filmography/jo",
			"/filmography.csv", "/filmography.csv?role=creator", "/api/works", "/api/works?years=1997",
			"/api/works?medium=SCREEN&kind=SHORT", "/api/works?creator=true&size=5", "/api/works?page=1", "/awards",
			"/awards?outcome=WON&group=work", "/awards.csv?body=emmy-award", "/api/awards?work=law-and-order",
			"/api/awards/tally", "/api/awards/tally?years=1990s", "/exhibitions?part=SOLO", "/exhibitions?q=art",
			"/exhibitions.csv", "/exhibitions.ics?years=2024", "/api/exhibitions?q=art", "/publications?kind=BOOK",
			"/publications.bib?kind=BOOK", "/publications.ris", "/api/publications?years=2020s", "/people?q=xu",
			"/api/people?q=Ren%C3%A9", "/api/people?size=0", "/timeline", "/timeline?lane=WORK&years=1990s",
			"/timeline.csv?lane=AWARD", "/api/timeline?years=1997", "/years", "/years?years=1997",
			"/years?years=1990-1995", "/years/1997", "/search", "/search?q=law", "/search?q=law+b&type=AWARD",
			"/api/search?q=law", "/api/search?q=a%26b=c", "/api/search/suggest?q=law", "/career.json", "/nothing");

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private DatasetLock lock;

	private MockMvc warm;

	private MockMvc empty;

	@BeforeEach
	void putACacheBeforeTheSite() {
		this.warm = site(DataSize.ofMegabytes(32));
		this.empty = site(DataSize.ofBytes(0));
	}

	@Test
	void answersAsAnEmptyOne() throws Exception {
		Map<String, String> wrong = new LinkedHashMap<>();

		for (String address : new RandomQueries(SEED, ADDRESSES).make(REQUESTS)) {
			String answer = ask(this.warm, address);
			String expected = ask(this.empty, address);
			if (!answer.equals(expected)) {
				wrong.put(address, answer);
			}
		}

		assertThat(wrong.keySet()).as("seed " + SEED).isEmpty();
	}

	private MockMvc site(DataSize room) {
		PageCache cache = new PageCache(
				new CacheSettings(room, false, Duration.ofMinutes(5), Duration.ZERO, Duration.ZERO), this.lock);
		return MockMvcBuilders.webAppContextSetup(this.context).addFilters(cache).build();
	}

	private static String ask(MockMvc site, String address) throws Exception {
		MockHttpServletResponse answer = site
			.perform(MockMvcRequestBuilders.get(URI.create(address.replace("+", "%20"))))
			.andReturn()
			.getResponse();
		return answer.getStatus() + " " + answer.getHeader("ETag") + " " + answer.getHeader("Location") + " "
				+ answer.getContentAsString();
	}

}
