package org.careersite.career.repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.careersite.career.Publication;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All publications.
 */
public interface PublicationRepository extends Repository<Publication, String> {

	Optional<Publication> findBySlug(String slug);

	/** All publications, newest first. */
	@Query("from Publication p order by p.imprint.date.year desc nulls last, p.imprint.date.month desc, p.sortKey")
	List<Publication> findAll();

	/** The publications of these keys, in no order. */
	List<Publication> findBySlugIn(Collection<String> slugs);

	@Query("""
			select new org.careersite.career.repository.PersonRole(t.person.slug, p, t.role) from Publication p
			join p.contributions t where t.person.slug in :people order by p.imprint.date.year desc nulls last, p.sortKey
			""")
	List<PersonRole<Publication>> parts(List<String> people);

}
