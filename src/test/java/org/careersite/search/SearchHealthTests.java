package org.careersite.search;

import org.careersite.WholeSiteTest;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.snapshot.DatasetLock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/** The site is ready once its search is. */
@WholeSiteTest
class SearchHealthTests {

	@Autowired
	private CareerEntries entries;

	@Autowired
	private CurrentCareer career;

	@Autowired
	private Environment environment;

	@Autowired
	private DatasetLock lock;

	@Test
	void isOutOfServiceBeforeTheIndexIsBuilt() {
		Indexing indexing = new Indexing(this.entries, this.career, this.environment, this.lock);

		assertThat(indexing.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
		indexing.ask((session, vocabulary) -> "built");
		assertThat(indexing.health().getStatus()).isEqualTo(Status.UP);
		indexing.destroy();
	}

}
