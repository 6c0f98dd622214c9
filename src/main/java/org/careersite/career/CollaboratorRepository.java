package org.careersite.career;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All collaborators.
 */
public interface CollaboratorRepository extends Repository<Collaborator, String> {

	Optional<Collaborator> findBySlug(String slug);

	/** All of them by name. */
	@Query("from Collaborator c order by c.folded")
	List<Collaborator> findAll();

	/** Those whose name holds the folded text, by name. */
	@Query("from Collaborator c where c.folded like concat('%', :folded, '%') order by c.folded")
	Page<Collaborator> findMatching(String folded, Pageable page);

}
