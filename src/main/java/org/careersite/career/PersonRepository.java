package org.careersite.career;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Finds the one person.
 */
public interface PersonRepository extends Repository<Person, String> {

	/** The person whose career it is; there is one from the first load on. */
	@Query("from Person")
	Person get();

}
