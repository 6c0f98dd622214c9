package org.careersite.career;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All awarding bodies.
 */
public interface AwardBodyRepository extends Repository<AwardBody, String> {

	Optional<AwardBody> findBySlug(String slug);

	/** All of them by name. */
	@Query("from AwardBody b order by b.sortKey")
	List<AwardBody> findAll();

}
