package org.careersite.career.repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.careersite.career.Basis;
import org.careersite.career.Exhibition;
import org.careersite.career.Showing;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All exhibitions and their showings.
 */
public interface ExhibitionRepository extends Repository<Exhibition, String> {

	@EntityGraph(attributePaths = "showings")
	Optional<Exhibition> findBySlug(String slug);

	/** The exhibitions of these keys, in no order, with their showings. */
	@EntityGraph(attributePaths = "showings")
	List<Exhibition> findBySlugIn(Collection<String> slugs);

	/** All exhibitions, newest first. */
	@Query("from Exhibition e order by e.years.first desc nulls last, e.years.last desc, e.sortKey")
	List<Exhibition> findAll();

	/** The exhibitions that a work was shown in or with, by their first showing. */
	@Query("""
			select new org.careersite.career.repository.ExhibitionRepository$WhereShown(e, t.basis, t.note)
			from Exhibition e join e.works t where t.work.slug = :work order by e.years.first nulls last, e.sortKey
			""")
	List<WhereShown> findByWork(String work);

	/** How many works are tied to an exhibition by inference. */
	@Query("select count(t) from Exhibition e join e.works t where t.basis = INFERRED")
	long countInferred();

	/** Exhibitions with a showing that was open in the span, by their first showing. */
	@EntityGraph(attributePaths = "showings")
	@Query("""
			from Exhibition e where e.slug in (select s.exhibition.slug from Showing s
				where s.years.first <= :to and s.years.last >= :from)
			order by e.years.first, e.sortKey
			""")
	List<Exhibition> findOpenIn(int from, int to);

	/** The showings of these keys, in no order. */
	@Query("from Showing s join fetch s.exhibition where s.slug in :slugs")
	List<Showing> findShowings(Collection<String> slugs);

	@Query("select count(s) from Showing s")
	long countShowings();

	@Query("""
			select new org.careersite.career.repository.PersonRole(t.person.slug, e, t.role) from Exhibition e
			join e.contributions t where t.person.slug in :people order by e.years.first desc nulls last, e.sortKey
			""")
	List<PersonRole<Exhibition>> parts(List<String> people);

	/** An exhibition that a work was shown in or with, and how that is known. */
	record WhereShown(Exhibition exhibition, Basis basis, @Nullable String note) {
	}

}
