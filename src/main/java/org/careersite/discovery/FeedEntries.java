package org.careersite.discovery;

import java.time.LocalDate;
import java.util.List;

import org.careersite.web.section.CareerSection;
import org.careersite.web.section.FeedEntry;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers the entries of the career that were added last. A record of which no such day
 * is known goes by its own date; without one it is not among them.
 */
@Component
class FeedEntries {

	/** How many entries the feed has at most. */
	static final int MOST = 50;

	private final List<CareerSection> sections;

	FeedEntries(List<CareerSection> sections) {
		this.sections = sections;
	}

	/**
	 * The newest first.
	 * @param published the day of the records that have none of their own
	 */
	@Transactional(readOnly = true)
	public List<FeedEntry> newest(@Nullable LocalDate published) {
		return this.sections.stream()
			.flatMap(CareerSection::feedEntries)
			.map((entry) -> entry.orAdded(published))
			.filter((entry) -> entry.updated() != null)
			.sorted(FeedEntry.NEWEST)
			.limit(MOST)
			.toList();
	}

}
