package org.careersite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * Runs a test on the whole site with its real dataset, read by a {@link Reader} or over
 * HTTP. All such tests share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "server.address=127.0.0.1", "site.base-url=http://localhost:8080", "site.cache.room=0B",
				"spring.datasource.url=jdbc:h2:mem:whole-site;DB_CLOSE_DELAY=-1", Statements.COUNTED })
@AutoConfigureMockMvc
@Import(Reader.class)
public @interface WholeSiteTest {

}
