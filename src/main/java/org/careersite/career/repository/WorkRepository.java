package org.careersite.career.repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.careersite.career.Work;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All works.
 */
public interface WorkRepository extends Repository<Work, String> {

	@EntityGraph(attributePaths = "credits")
	Optional<Work> findBySlug(String slug);

	/** All works, newest first by their last year. */
	@Query("from Work w order by w.years.last desc nulls last, w.years.first desc, w.sortKey")
	List<Work> findAll();

	/** The works of these keys, in no order, with their credits. */
	@EntityGraph(attributePaths = "credits")
	List<Work> findBySlugIn(Collection<String> slugs);

	/** The works of a franchise, by start. */
	@Query("from Work w where w.franchise = :franchise order by w.years.first nulls last, w.years.last desc, w.sortKey")
	List<Work> findByFranchise(String franchise);

	/** The works that somebody had a part in, with the part. */
	@Query("""
			select new org.careersite.career.repository.PersonRole(t.person.slug, w, t.role) from Work w join w.contributions t
			where t.person.slug in :people order by w.years.last desc nulls last, w.years.first desc, w.sortKey
			""")
	List<PersonRole<Work>> parts(List<String> people);

}
