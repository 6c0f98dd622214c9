package org.careersite;

import org.springframework.test.context.TestPropertySource;

/** The site with a context path, as behind a proxy that sends on the whole path. */
@WholeSiteTest
@TestPropertySource(properties = { "server.servlet.context-path=/career", "site.base-url=" + PathCrawl.BASE,
		"site.security.contact=mailto:security@name.example", "site.security.expires=2099-01-01T00:00:00Z",
		"career.dataset=classpath:/datasets/small/",
		"spring.datasource.url=jdbc:h2:mem:context-path;DB_CLOSE_DELAY=-1" })
class ContextPathCrawlTests extends PathCrawl {

}
