package org.careersite.career.repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.careersite.career.Kind;
import org.careersite.career.Publication;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All publications.
 */
public interface PublicationRepository extends Repository<Publication, String> {

	/** What a reader asks for; the years 1 to 9999 find those without a date too. */
	String MATCHING = """
			(:from = 1 and :to = 9999 or p.imprint.date.year between :from and :to)
			and locate(:folded, p.folded) > 0
			""";

	Optional<Publication> findBySlug(String slug);

	/** All publications, newest first. */
	@Query("from Publication p order by p.imprint.date.year desc nulls last, p.imprint.date.month desc, p.sortKey")
	List<Publication> findAll();

	/** Those of a kind, if it is not null. */
	@Query("from Publication p where (:kind is null or p.imprint.kind = :kind) and " + MATCHING
			+ " order by p.imprint.date.year desc nulls last, p.imprint.date.month desc, p.sortKey")
	Page<Publication> findMatching(Publication.@Nullable Kind kind, int from, int to, String folded, Pageable page);

	/** The kind of each publication that is found. */
	@Query("select p.imprint.kind from Publication p where " + MATCHING)
	List<Publication.Kind> findKinds(int from, int to, String folded);

	/** The publications of these keys, in no order. */
	List<Publication> findBySlugIn(Collection<String> slugs);

	@Query("""
			select new org.careersite.career.repository.PersonRole(t.person.slug, p, t.role) from Publication p
			join p.contributions t where t.person.slug in :people order by p.imprint.date.year desc nulls last, p.sortKey
			""")
	List<PersonRole<Publication>> parts(List<String> people);

}
