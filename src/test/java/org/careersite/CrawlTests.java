package org.careersite;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole site with its real dataset. */
@WholeSiteTest
class CrawlTests extends SiteCrawl {

	@Override
	List<String> typed() {
		return List.of("/search?q=law", "/search?q=criminal+intnet", "/search?q=montreal+wire", "/search?q=qwertzuiop",
				"/search?q=emmy+since+2000", "/search?q=%3Cscript%3E%26quot%3B%22%27%F0%9F%98%80%E2%80%AE%00%01");
	}

	@Test
	void holdsAllPages() {
		assertThat(records()).hasSize(41 + 36 + 11 + 9 + 50);
		assertThat(pages()).hasSizeGreaterThan(200);
	}

}
