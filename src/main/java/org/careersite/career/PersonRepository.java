package org.careersite.career;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The people around the subject.
 */
public interface PersonRepository extends Repository<Person, String> {

	Optional<Person> findBySlug(String slug);

	/** All of them by name. */
	@Query("from Person c order by c.folded")
	List<Person> findAll();

	/** The first of them by name. */
	Optional<Person> findFirstByOrderByFolded();

}
