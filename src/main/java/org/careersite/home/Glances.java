package org.careersite.home;

import java.util.List;

import org.careersite.career.CareerReplaced;
import org.careersite.career.CareerRepository;
import org.careersite.career.CareerRepository.Filling;
import org.careersite.career.Kept;
import org.careersite.web.Prose;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what the career at a glance is drawn from: every record, or numbers alone where
 * the records are too many.
 */
@Component
@Transactional(readOnly = true)
class Glances {

	private final CareerRepository career;

	private final Prose prose;

	private final Kept<GlanceTable> table = new Kept<>(this::gather);

	Glances(CareerRepository career, Prose prose) {
		this.career = career;
		this.prose = prose;
	}

	/** The table that says the same as the charts. */
	GlanceTable table() {
		return this.table.get();
	}

	@EventListener(CareerReplaced.class)
	public void forget() {
		this.table.forget();
	}

	private GlanceTable gather() {
		Counts counts = new Counts(this.career.fillings());
		return GlanceTable.of(counts, marks(counts));
	}

	/** The marks of a career; none if they are too many. */
	List<Mark> marks(Counts counts) {
		return (counts.total() > Glance.MOST_MARKS) ? List.of()
				: this.career.dated().stream().map((record) -> Mark.of(record, this.prose)).toList();
	}

	/** How many records of each lane lie in which years. */
	List<Filling> fillings() {
		return this.career.fillings();
	}

}
