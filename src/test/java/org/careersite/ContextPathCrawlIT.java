package org.careersite;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The site with a context path, as behind a proxy that sends on the whole path. */
@WholeSiteTest
@TestPropertySource(properties = { "server.servlet.context-path=/career", "site.base-url=" + PathCrawl.BASE,
		"site.security.contact=mailto:security@name.example", "site.security.expires=2099-01-01T00:00:00Z",
		"career.dataset=classpath:/datasets/small/",
		"spring.datasource.url=jdbc:h2:mem:context-path;DB_CLOSE_DELAY=-1" })
class ContextPathCrawlIT extends PathCrawl {

	/** The container answers here by itself. */
	@Test
	void leadsFromThePathWithoutASlashToTheFrontPage() throws Exception {
		HttpResponse<String> answer = get(home().resolve("/career"));

		assertThat(answer.uri().getPath()).isEqualTo("/career/");
		assertThat(answer.previousResponse().orElseThrow().headers().allValues("X-Content-Type-Options"))
			.containsExactly("nosniff");
	}

}
