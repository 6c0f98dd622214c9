package org.careersite.works;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.careersite.career.CareerReplaced;
import org.careersite.career.Credit;
import org.careersite.career.Kept;
import org.careersite.career.Medium;
import org.careersite.career.Work;
import org.careersite.career.WorkKey;
import org.careersite.career.WorkRepository;
import org.careersite.works.WorkFilter.Order;
import org.careersite.web.Neighbours;
import org.careersite.web.Paths;
import org.careersite.web.RecordLink;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Knows which works there are, so that filters and counts need no look at the database.
 */
@Component
class WorkIndex {

	private static final Comparator<Item> BY_MEDIUM = Comparator.comparing((Item item) -> item.key().medium().name())
		.thenComparing((item) -> item.key().years().first())
		.thenComparing((item) -> item.key().sortKey());

	private final Kept<Map<Order, List<Item>>> items;

	private final Kept<List<Item>> byMedium;

	private final Kept<Map<Medium, SortedSet<String>>> roles;

	WorkIndex(WorkRepository works) {
		this.items = new Kept<>(() -> sorted(works));
		this.byMedium = new Kept<>(() -> items(Order.NEWEST).stream().sorted(BY_MEDIUM).toList());
		this.roles = new Kept<>(() -> rolesByMedium(items(Order.NEWEST)));
	}

	/** The works that a filter lets pass. */
	List<Item> find(Order order, Predicate<Item> filter) {
		return items(order).stream().filter(filter).toList();
	}

	/** The medium of the filmography: the screen; none, for all, if nothing is for it. */
	@Nullable Medium listed() {
		return this.roles.get().containsKey(Medium.SCREEN) ? Medium.SCREEN : null;
	}

	/** The roles on works of a medium, or on all. */
	List<String> roles(@Nullable Medium medium) {
		return this.roles.get()
			.entrySet()
			.stream()
			.filter((roles) -> medium == null || roles.getKey() == medium)
			.flatMap((roles) -> roles.getValue().stream())
			.distinct()
			.sorted()
			.toList();
	}

	/** The keys of the works in other media than one, by medium and year. */
	List<String> otherThan(Medium medium, int most) {
		return this.byMedium.get()
			.stream()
			.filter((item) -> item.key().medium() != medium)
			.limit(most)
			.map(Item::slug)
			.toList();
	}

	/** The works just before and just after one among those of its medium. */
	Neighbours neighbours(Work work) {
		List<Item> all = find(Order.NEWEST, (item) -> item.key().medium() == work.medium());
		int at = IntStream.range(0, all.size())
			.filter((i) -> all.get(i).slug().equals(work.slug()))
			.findFirst()
			.orElseThrow();
		return new Neighbours((at + 1 < all.size()) ? link(all.get(at + 1)) : null,
				(at > 0) ? link(all.get(at - 1)) : null);
	}

	@EventListener(CareerReplaced.class)
	void forget() {
		this.items.forget();
		this.byMedium.forget();
		this.roles.forget();
	}

	private List<Item> items(Order order) {
		return this.items.get().getOrDefault(order, List.of());
	}

	private static RecordLink link(Item item) {
		return new RecordLink(item.key().title().text(), item.key().title().lang(), Paths.work(item.slug()), true);
	}

	private static Map<Order, List<Item>> sorted(WorkRepository works) {
		Map<String, Set<String>> roles = new HashMap<>();
		works.allRoles()
			.forEach((credit) -> roles.computeIfAbsent(credit.getWork(), (key) -> new LinkedHashSet<>())
				.add(credit.getRole()));
		Map<Set<String>, Set<String>> same = new HashMap<>();
		roles.replaceAll((work, each) -> same.computeIfAbsent(each, (key) -> key));
		List<Item> items = works.keys()
			.stream()
			.map((key) -> new Item(key, roles.getOrDefault(key.slug(), Set.of())))
			.toList();
		Map<Order, List<Item>> sorted = new EnumMap<>(Order.class);
		for (Order order : Order.values()) {
			sorted.put(order, items.stream().sorted(Comparator.comparing(Item::key, order.comparator())).toList());
		}
		return sorted;
	}

	private static Map<Medium, SortedSet<String>> rolesByMedium(List<Item> items) {
		Map<Medium, SortedSet<String>> roles = new EnumMap<>(Medium.class);
		items.forEach(
				(item) -> roles.computeIfAbsent(item.key().medium(), (medium) -> new TreeSet<>()).addAll(item.roles()));
		return roles;
	}

	/**
	 * A work.
	 *
	 * @param key what tells it from others
	 * @param roles what the person was on it; works with the same roles share the set
	 */
	record Item(WorkKey key, Set<String> roles) {

		String slug() {
			return this.key.slug();
		}

		/** Whether the person created it. */
		boolean creator() {
			return this.roles.contains(Credit.CREATOR);
		}

	}

}
