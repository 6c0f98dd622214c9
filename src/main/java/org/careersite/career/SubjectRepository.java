package org.careersite.career;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Finds the one person.
 */
public interface SubjectRepository extends Repository<Subject, String> {

	/** The person whose career it is; there is one from the first load on. */
	@Query("from Subject")
	Subject get();

}
