package org.careersite.career.repository;

import java.util.List;

import org.careersite.career.Chapter;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The chapters of the biography.
 */
public interface ChapterRepository extends Repository<Chapter, String> {

	/** All chapters in their order. */
	@Query("from Chapter c order by c.position")
	List<Chapter> findAll();

}
