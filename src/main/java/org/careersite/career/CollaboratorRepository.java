package org.careersite.career;

import java.util.List;
import java.util.Optional;

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

	/** The first of them by name. */
	Optional<Collaborator> findFirstByOrderByFolded();

	/** The keys and names of all of them, as titles of their pages. */
	@Query("select c.slug as slug, c.name as title from Collaborator c")
	List<Titled> titles();

}
