package org.careersite.career;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All publications.
 */
public interface PublicationRepository extends Repository<Publication, String> {

	/**
	 * The publications that a reader asks for: a kind that is null asks for nothing,
	 * neither does an empty text; with the years 1 to 9999 those without a date are found
	 * too.
	 */
	String MATCHING = """
			(:kind is null or p.kind = :kind)
			and (:from = 1 and :to = 9999 or p.date.year between :from and :to)
			and locate(:folded, p.folded) > 0
			""";

	Optional<Publication> findBySlug(String slug);

	/** All publications, newest first. */
	@Query("from Publication p order by p.date.year desc nulls last, p.date.month desc, p.sortKey")
	List<Publication> findAll();

	@Query("from Publication p where " + MATCHING
			+ " order by p.date.year desc nulls last, p.date.month desc, p.sortKey")
	List<Publication> findMatching(@Nullable PublicationKind kind, int from, int to, String folded, Pageable page);

	@Query("select p.kind as name, count(p) as number from Publication p where " + MATCHING + " group by p.kind")
	List<Counted<PublicationKind>> countByKind(@Nullable PublicationKind kind, int from, int to, String folded);

	/** The publications of these keys, in no order. */
	List<Publication> findBySlugIn(Collection<String> slugs);

	@Query("""
			select new org.careersite.career.Contribution(c, t.role) from Publication p join p.contributions t join t.person c
			where p.slug = :slug order by index(t)
			""")
	List<Contribution> people(String slug);

	@Query("""
			select new org.careersite.career.PersonRole(t.person.slug, p, t.role) from Publication p
			join p.contributions t where t.person.slug in :people order by p.date.year desc nulls last, p.sortKey
			""")
	List<PersonRole<Publication>> parts(List<String> people);

}
