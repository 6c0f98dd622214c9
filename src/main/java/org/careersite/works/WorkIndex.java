package org.careersite.works;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.careersite.career.CurrentCareer;
import org.careersite.career.Medium;
import org.careersite.career.Work;
import org.careersite.career.WorkKey;
import org.careersite.web.Neighbours;
import org.careersite.web.section.RecordLink;
import org.careersite.works.WorkFilter.Order;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds works without a look at the database.
 */
@Component
class WorkIndex {

	private static final Comparator<WorkKey> BY_MEDIUM = Comparator.comparing((WorkKey work) -> work.medium().name())
		.thenComparing((work) -> work.years().first())
		.thenComparing(WorkKey::sortKey);

	private final CurrentCareer career;

	WorkIndex(CurrentCareer career) {
		this.career = career;
	}

	/** The works that a filter lets pass. */
	List<WorkKey> find(Order order, Predicate<WorkKey> filter) {
		return this.career.get().works().stream().filter(filter).sorted(order.comparator()).toList();
	}

	/** The medium of the filmography: the screen; none, for all, if nothing is for it. */
	@Nullable Medium listed() {
		return this.career.get().listed();
	}

	/** The roles on works of a medium, or on all. */
	List<String> roles(@Nullable Medium medium) {
		return this.career.get()
			.works()
			.stream()
			.filter((work) -> medium == null || work.medium() == medium)
			.flatMap((work) -> work.roles().stream())
			.distinct()
			.sorted()
			.toList();
	}

	/** The keys of the works in other media than one, by medium and year. */
	List<String> otherThan(Medium medium, int most) {
		return this.career.get()
			.works()
			.stream()
			.filter((work) -> work.medium() != medium)
			.sorted(BY_MEDIUM)
			.limit(most)
			.map(WorkKey::slug)
			.toList();
	}

	/** The works just before and just after one among those of its medium. */
	Neighbours neighbours(Work work) {
		List<WorkKey> all = find(Order.NEWEST, (other) -> other.medium() == work.medium());
		int at = IntStream.range(0, all.size())
			.filter((i) -> all.get(i).slug().equals(work.slug()))
			.findFirst()
			.orElseThrow();
		return new Neighbours((at + 1 < all.size()) ? RecordLink.of(all.get(at + 1)) : null,
				(at > 0) ? RecordLink.of(all.get(at - 1)) : null);
	}

}
