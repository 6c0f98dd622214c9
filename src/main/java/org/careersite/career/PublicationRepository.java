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

	/** The keys and titles of all publications. */
	@Query("select p.slug as slug, p.title.text as title from Publication p")
	List<Titled> titles();

	@Query("from Publication p where " + MATCHING
			+ " order by p.date.year desc nulls last, p.date.month desc, p.sortKey")
	List<Publication> findMatching(@Nullable PublicationKind kind, int from, int to, String folded, Pageable page);

	@Query("select p.kind as name, count(p) as number from Publication p where " + MATCHING + " group by p.kind")
	List<Counted<PublicationKind>> countByKind(@Nullable PublicationKind kind, int from, int to, String folded);

	/** The publications of these keys, in no order. */
	List<Publication> findBySlugIn(Collection<String> slugs);

	/**
	 * The publications just older and just newer than one, in the order of the list; at
	 * most two. One without a date has 0 for its year.
	 */
	@Query("""
			(select p from Publication p where coalesce(p.date.year, 0) < :year
					or coalesce(p.date.year, 0) = :year and p.sortKey > :sortKey
				order by coalesce(p.date.year, 0) desc, p.sortKey limit 1)
			union all
			(select n from Publication n where coalesce(n.date.year, 0) > :year
					or coalesce(n.date.year, 0) = :year and n.sortKey < :sortKey
				order by coalesce(n.date.year, 0), n.sortKey desc limit 1)
			""")
	List<Publication> findNeighbours(int year, String sortKey);

	@Query("""
			select c as person, t.role as role from Publication p join p.contributions t join t.person c
			where p.slug = :slug order by index(t)
			""")
	List<Tie> people(String slug);

	@Query("""
			select p as publication, t.role as role, t.person.slug as person from Publication p
			join p.contributions t where t.person.slug in :people order by p.date.year desc nulls last, p.sortKey
			""")
	List<Part> parts(List<String> people);

	/** A publication and somebody's part in it. */
	interface Part {

		Publication getPublication();

		String getRole();

		/** The slug of that person. */
		String getPerson();

	}

}
