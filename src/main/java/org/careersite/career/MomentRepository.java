package org.careersite.career;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The whole career as {@link Moment moments}, each lane in its order within a year.
 */
public interface MomentRepository extends Repository<Person, String> {

	@Query("select new org.careersite.career.Moment(w.slug, w.years) from Work w order by w.years.first, w.sortKey")
	List<Moment> works();

	@Query("""
			select new org.careersite.career.Moment(a.slug, a.year, a.outcome, a.count,
				case when a.publication is null then false else true end)
			from Award a order by a.year, a.position
			""")
	List<Moment> awards();

	@Query("""
			select new org.careersite.career.Moment(s.slug, s.opens, s.closes, s.years)
			from Showing s join s.exhibition e where s.years.first is not null
			order by s.years.first, s.opens.month nulls last, s.opens.day nulls last, e.sortKey, s.position
			""")
	List<Moment> showings();

	@Query("""
			select new org.careersite.career.Moment(org.careersite.career.Category.PUBLICATION, p.slug, p.date)
			from Publication p where p.date.year is not null order by p.date.year, p.date.month, p.sortKey
			""")
	List<Moment> publications();

	@Query("""
			select new org.careersite.career.Moment(org.careersite.career.Category.LIFE, e.slug, e.date)
			from LifeEvent e where e.date.year is not null order by e.date.year, e.position
			""")
	List<Moment> events();

	/** The keys of the events whose date the source does not give, in their order. */
	@Query("select e.slug from LifeEvent e where e.date.year is null order by e.position")
	List<String> undatedEvents();

}
