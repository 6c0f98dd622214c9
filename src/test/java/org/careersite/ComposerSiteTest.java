package org.careersite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.TestPropertySource;

/**
 * Runs a test on the whole site with the career of a composer whom nobody ever heard, in
 * place of the one that ships. All such tests share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeSiteTest
@TestPropertySource(properties = { "career.dataset=classpath:/datasets/composer/",
		"spring.datasource.url=jdbc:h2:mem:composer;DB_CLOSE_DELAY=-1" })
public @interface ComposerSiteTest {

}
