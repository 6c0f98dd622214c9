package org.careersite.career;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All works.
 */
public interface WorkRepository extends Repository<Work, String> {

	/**
	 * The works that a reader asks for. A medium, kind or role that is null asks for
	 * nothing, neither do the years 1 to 9999 or an empty text.
	 */
	// The years last: Spring Data takes the second word after ":from" for the alias of a
	// list that it sorts
	String MATCHING = """
			(:medium is null or w.medium = :medium)
			and (:kind is null or w.kind = :kind)
			and (:role is null or exists (select 1 from w.credits asked where asked.role = :role))
			and locate(:folded, w.folded) > 0
			and w.years.first <= :to and w.years.last >= :from
			""";

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

	@Query("from Work w where " + MATCHING)
	Page<Work> findMatching(@Nullable Medium medium, @Nullable Kind kind, @Nullable String role, int from, int to,
			String folded, Pageable page);

	/** The keys and titles of all works. */
	@Query("select w.slug as slug, w.title.text as title from Work w")
	List<Titled> titles();

	/** The roles on works of a medium, or on all. */
	@Query("select distinct c.role from Work w join w.credits c where :medium is null or w.medium = :medium order by c.role")
	List<String> roles(@Nullable Medium medium);

	/** The works of these keys, in no order, with their credits. */
	@EntityGraph(attributePaths = "credits")
	List<Work> findBySlugIn(Collection<String> slugs);

	/** Works in other media than the given one, by medium and year. */
	@Query("from Work w where w.medium <> :medium order by w.medium, w.years.first, w.sortKey")
	List<Work> findOtherThan(Medium medium);

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
			select c as person, t.role as role from Work w join w.contributions t join t.person c
			where w.slug = :slug order by index(t)
			""")
	List<Tie> people(String slug);

	/** The works that somebody had a part in, with the part. */
	@Query("""
			select w as work, t.role as role, t.person.slug as person from Work w join w.contributions t
			where t.person.slug in :people order by w.years.first desc, w.sortKey
			""")
	List<Part> parts(List<String> people);

	/** A work and somebody's part in it. */
	interface Part {

		Work getWork();

		String getRole();

		/** The slug of that person. */
		String getPerson();

	}

}
