package org.careersite.career;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All works.
 */
public interface WorkRepository extends Repository<Work, String> {

	/**
	 * The works that the site lists as those of the career: on the screen, or all if none
	 * is.
	 */
	String LISTED = "(w.medium = SCREEN or not exists (select 1 from Work s where s.medium = SCREEN))";

	/** Those of them that the person created. */
	String CREATED = LISTED + " and exists (select 1 from w.credits c where c.role = '" + Credit.CREATOR + "')";

	@EntityGraph(attributePaths = "credits")
	Optional<Work> findBySlug(String slug);

	/** All works, newest first. */
	@Query("from Work w order by w.years.first desc, w.years.last desc, w.sortKey")
	List<Work> findAll();

	/** The works of these keys, in no order, with their credits. */
	@EntityGraph(attributePaths = "credits")
	List<Work> findBySlugIn(Collection<String> slugs);

	/**
	 * The works that the person created, newest first: screen works, unless there are
	 * none.
	 */
	@Query("from Work w where " + CREATED + " order by w.years.first desc, w.years.last desc, w.sortKey")
	List<Work> findCreated(Pageable page);

	/** The newest works of a medium, or of all. */
	@Query("from Work w where :medium is null or w.medium = :medium order by w.years.first desc, w.years.last desc, w.sortKey")
	List<Work> findNewest(@Nullable Medium medium, Pageable page);

	/** The works of a franchise, by start. */
	@Query("from Work w where w.franchise = :franchise order by w.years.first, w.years.last desc, w.sortKey")
	List<Work> findByFranchise(String franchise);

	@Query("""
			select new org.careersite.career.Contribution(c, t.role) from Work w join w.contributions t join t.person c
			where w.slug = :slug order by index(t)
			""")
	List<Contribution> people(String slug);

	/** The works that somebody had a part in, with the part. */
	@Query("""
			select new org.careersite.career.PersonRole(t.person.slug, w, t.role) from Work w join w.contributions t
			where t.person.slug in :people order by w.years.first desc, w.sortKey
			""")
	List<PersonRole<Work>> parts(List<String> people);

}
