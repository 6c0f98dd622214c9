package org.careersite.career.repository;

import java.util.Collection;
import java.util.List;

import org.careersite.career.Award;
import org.careersite.career.Outcome;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All awards. Each finder that gives awards fetches the body, and the work or publication
 * they were for.
 */
public interface AwardRepository extends Repository<Award, String> {

	/** Awards with all that a list shows of them. */
	String JOINED = """
			from Award a join fetch a.body body left join fetch a.object.work work
			left join fetch a.object.publication publication
			""";

	/** All awards, newest first. */
	@Query("select a " + JOINED + " order by a.year desc, a.position")
	List<Award> findAll();

	/** The newest awards of an outcome. */
	@Query("select a " + JOINED + " where a.outcome = :outcome order by a.year desc, a.position")
	List<Award> findNewest(Outcome outcome, Limit limit);

	/** The awards of these keys, in no order. */
	@Query("select a " + JOINED + " where a.slug in :slugs")
	List<Award> findBySlugIn(Collection<String> slugs);

	@Query("select a " + JOINED + " where a.object.work.slug = :work order by a.year, a.position")
	List<Award> findByWork(String work);

	@Query("select a " + JOINED + " where a.object.publication.slug = :publication order by a.year, a.position")
	List<Award> findByPublication(String publication);

	/** How many awards are tied to a work by inference. */
	@Query("select coalesce(sum(a.count), 0) from Award a where a.object.basis = INFERRED")
	long countInferred();

}
