package org.careersite.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.careersite.career.text.Messages;
import org.careersite.web.BadInputException.InputFault;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;

/**
 * What of a query string means something, and what does not. Writes the addresses of the
 * same list with one filter more or less.
 */
public abstract class QueryState {

	static final String PAGE = "page";

	static final String SIZE = "size";

	private final String path;

	private final Map<String, String> values = new LinkedHashMap<>();

	private final Map<String, String> labels = new HashMap<>();

	/** The parameters that say how the list is shown, not what is in it. */
	private final Set<String> options = new HashSet<>();

	private final Map<String, String> place = new LinkedHashMap<>();

	private final List<InputFault> faults = new ArrayList<>();

	QueryState(String path) {
		this.path = path;
	}

	/** Keeps a value, unless it is empty, and how it is said to the reader. */
	void keep(String name, String value, String label) {
		if (!value.isEmpty()) {
			this.values.put(name, value);
			this.labels.put(name, label);
		}
	}

	/**
	 * Says a filter that is on in the words of a message, which takes what its value is
	 * called: {@code Role: creator}.
	 */
	public void say(String name, String code) {
		this.labels.computeIfPresent(name, (same, label) -> Messages.get(code, label));
	}

	/** Says that a parameter is no filter; the usual value is left out of addresses. */
	void keepOption(String name, String usual) {
		this.options.add(name);
		this.values.remove(name, usual);
	}

	/** Notes that a value means nothing, in the words of a message. */
	void fault(String name, String value, String code, Object... arguments) {
		this.faults.add(new InputFault(name, value, Messages.get(code, arguments)));
	}

	/** Notes which page is shown, or a fault if it lies past the last one. */
	void check(Page<?> page) {
		int number = page.getNumber();
		int last = Math.max(page.getTotalPages() - 1, 0);
		if (number > last) {
			fault(PAGE, String.valueOf(number), (last == 0) ? "fault.only-page" : "fault.page", number, last);
		}
		else if (number > 0) {
			this.place.put(PAGE, String.valueOf(number));
			this.place.put(SIZE, String.valueOf(page.getSize()));
		}
	}

	/** Whether the list is JSON or a file, and no page. */
	boolean isForPrograms() {
		return this.path.startsWith("/api/") || this.path.contains(".");
	}

	/** How a program asks for the page that is shown, unless it is the first. */
	public Map<String, String> place() {
		return Collections.unmodifiableMap(this.place);
	}

	/** What means nothing, in the order in which it was asked for. */
	public List<InputFault> faults() {
		return List.copyOf(this.faults);
	}

	public @Nullable InputFault fault(String parameter) {
		return this.faults.stream().filter((fault) -> fault.parameter().equals(parameter)).findFirst().orElse(null);
	}

	/**
	 * Refuses what means nothing, as an answer to a program must hold what was asked for.
	 * @throws BadInputException naming each parameter and its value
	 */
	public void refuseFaults() {
		if (!this.faults.isEmpty()) {
			throw new BadInputException(this.faults);
		}
	}

	/**
	 * The filters that mean something, without the page, in the order in which the
	 * controller asked.
	 */
	public Map<String, String> values() {
		return Collections.unmodifiableMap(this.values);
	}

	/** Whether nothing narrows the list. */
	public boolean unfiltered() {
		return this.options.containsAll(this.values.keySet());
	}

	/** The filters that are on, each with the way to take it off. */
	public List<RecordLink> applied() {
		return this.values.keySet()
			.stream()
			.filter((name) -> !this.options.contains(name))
			.map((name) -> new RecordLink(this.labels.getOrDefault(name, ""), without(name)))
			.toList();
	}

	/** The first page of this list with a filter set, or taken off by null. */
	public String with(String name, @Nullable String value) {
		Map<String, String> changed = new LinkedHashMap<>(this.values);
		changed.remove(name);
		if (value != null) {
			changed.put(name, value);
		}
		return Paths.withQuery(this.path, changed);
	}

	public String without(String name) {
		return with(name, null);
	}

	public String onPage(int page) {
		return (page == 0) ? Paths.withQuery(this.path, this.values) : with(PAGE, String.valueOf(page));
	}

	/** A constant as the parameter of an {@link ListQuery#option option} gives it. */
	static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

}
