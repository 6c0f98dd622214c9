package org.careersite.career.repository;

import java.util.Collection;
import java.util.List;

import org.careersite.career.LifeEvent;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All events of the life.
 */
public interface LifeEventRepository extends Repository<LifeEvent, String> {

	/** All events in the order of the dataset. */
	@Query("from LifeEvent e order by e.position")
	List<LifeEvent> findAll();

	/** The events of these keys, in no order. */
	List<LifeEvent> findBySlugIn(Collection<String> slugs);

	/**
	 * The first events of some themes, or of such like them, in the order of the dataset.
	 */
	@Query("from LifeEvent e where e.theme.constant in :themes order by e.position")
	List<LifeEvent> findByThemeIn(Collection<String> themes, Limit limit);

	@Query("select e from LifeEvent e join e.works w where w.slug = :work order by e.position")
	List<LifeEvent> findByWork(String work);

	@Query("select e from LifeEvent e join e.exhibitions x where x.slug = :exhibition order by e.position")
	List<LifeEvent> findByExhibition(String exhibition);

	@Query("select e from LifeEvent e join e.publications p where p.slug = :publication order by e.position")
	List<LifeEvent> findByPublication(String publication);

	@Query("""
			select new org.careersite.career.repository.PersonRole(t.person.slug, e, t.role) from LifeEvent e join e.contributions t
			where t.person.slug in :people order by e.position
			""")
	List<PersonRole<LifeEvent>> parts(List<String> people);

}
