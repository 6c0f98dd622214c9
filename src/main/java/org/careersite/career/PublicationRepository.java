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
			(:kind is null or p.imprint.kind = :kind)
			and (:from = 1 and :to = 9999 or p.imprint.date.year between :from and :to)
			and locate(:folded, p.folded) > 0
			""";

	Optional<Publication> findBySlug(String slug);

	/** All publications, newest first. */
	@Query("from Publication p order by p.imprint.date.year desc nulls last, p.imprint.date.month desc, p.sortKey")
	List<Publication> findAll();

	@Query("from Publication p where " + MATCHING
			+ " order by p.imprint.date.year desc nulls last, p.imprint.date.month desc, p.sortKey")
	List<Publication> findMatching(Publication.@Nullable Kind kind, int from, int to, String folded, Pageable page);

	@Query("select p.imprint.kind as name, count(p) as number from Publication p where " + MATCHING
			+ " group by p.imprint.kind")
	List<Counted<Publication.Kind>> countByKind(Publication.@Nullable Kind kind, int from, int to, String folded);

	/** The publications of these keys, in no order. */
	List<Publication> findBySlugIn(Collection<String> slugs);

	@Query("""
			select new org.careersite.career.Contribution(c, t.role) from Publication p join p.contributions t join t.person c
			where p.slug = :slug order by index(t)
			""")
	List<Contribution> people(String slug);

	@Query("""
			select new org.careersite.career.PersonRole(t.person.slug, p, t.role) from Publication p
			join p.contributions t where t.person.slug in :people order by p.imprint.date.year desc nulls last, p.sortKey
			""")
	List<PersonRole<Publication>> parts(List<String> people);

}
