package org.careersite.career;

import java.util.Collection;
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

	/** The keys and names of all of them, by name. */
	@Query("select c.slug as slug, c.folded as folded from Collaborator c order by c.folded")
	List<Named> names();

	/** Those of these keys, in no order. */
	List<Collaborator> findBySlugIn(Collection<String> slugs);

	/** Somebody's key and name. */
	interface Named {

		String getSlug();

		/** The name as it is sorted and compared. */
		String getFolded();

	}

}
