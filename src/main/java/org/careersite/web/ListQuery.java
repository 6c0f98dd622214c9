package org.careersite.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careersite.career.Folding;
import org.careersite.career.YearQuery;
import org.careersite.web.section.Paths;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The query string of a list: reads each filter, collects what means nothing, and writes
 * the addresses of the same list with one filter more or less. A controller takes it as
 * an argument.
 * <p>
 * A value that means nothing filters nothing, so that the page stays usable; it is shown
 * at its field, and the page is answered with 400.
 */
public final class ListQuery {

	/** The longest text that a filter takes. */
	public static final int MAX_LENGTH = 200;

	private static final String PAGE = "page";

	private final String path;

	private final Map<String, String> given;

	/** What was given and means something, in the order in which the controller asked. */
	private final Map<String, String> values = new LinkedHashMap<>();

	/** The parameters that say how the list is shown, not what is in it. */
	private final Set<String> options = new HashSet<>();

	private final List<InputFault> faults = new ArrayList<>();

	/**
	 * Wraps a query string.
	 * @param path the list's address
	 * @param given the parameters as they came
	 */
	public ListQuery(String path, Map<String, String> given) {
		this.path = path;
		this.given = given;
	}

	/**
	 * The constant that a parameter names; none if it is absent, blank, or names none.
	 */
	public <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> type) {
		E[] constants = Objects.requireNonNull(type.getEnumConstants());
		String value = oneOf(name, Arrays.stream(constants).map(Enum::name).toList());
		return (value != null) ? Enum.valueOf(type, value) : null;
	}

	/**
	 * How a list is to be shown: the constant whose name in small letters a parameter
	 * gives. The usual one is left out of addresses.
	 */
	public <E extends Enum<E>> E option(String name, Class<E> type, E usual) {
		E[] constants = Objects.requireNonNull(type.getEnumConstants());
		String value = oneOf(name, Arrays.stream(constants).map(ListQuery::word).toList());
		this.options.add(name);
		if (value == null || value.equals(word(usual))) {
			this.values.remove(name);
			return usual;
		}
		return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
	}

	/**
	 * The value of a parameter that must be one of the given, whatever its case; none if
	 * it is absent, blank, or another.
	 */
	public @Nullable String oneOf(String name, Collection<String> allowed) {
		String given = given(name);
		String value = (given == null || allowed.contains(given)) ? given
				: allowed.stream().filter(given::equalsIgnoreCase).findFirst().orElse(given);
		if (value != null && !allowed.contains(value)) {
			fault(name, value, String.format(Locale.ROOT, "There is no %s “%s” here. Choose one of: %s.", name,
					shortened(value), allowed.stream().limit(40).collect(Collectors.joining(", "))));
			return null;
		}
		return keep(name, value);
	}

	/**
	 * The years that a parameter asks for, all years if it is absent, blank, or means
	 * nothing.
	 */
	public YearQuery years(String name) {
		String value = given(name);
		try {
			YearQuery years = (value != null) ? YearQuery.parse(value) : YearQuery.ALL;
			keep(name, years.equals(YearQuery.ALL) ? null : years.canonical());
			return years;
		}
		catch (IllegalArgumentException ex) {
			fault(name, String.valueOf(value), String.format(Locale.ROOT, "“%s” names no years. %s",
					shortened(String.valueOf(value)), ex.getMessage()));
			return YearQuery.ALL;
		}
	}

	/**
	 * Free text as it was written; empty if it is absent, or longer than
	 * {@link #MAX_LENGTH}. A character that stands for several, such as a ligature,
	 * counts as these.
	 */
	public String text(String name) {
		String value = given(name);
		int length = (value != null) ? length(Normalizer.normalize(value, Normalizer.Form.NFKC)) : 0;
		if (length > MAX_LENGTH) {
			fault(name, shortened(String.valueOf(value)),
					String.format(Locale.ROOT, "That is %d characters long; write at most %d.", length, MAX_LENGTH));
			return "";
		}
		return Objects.requireNonNullElse(keep(name, value), "");
	}

	/** The same text, folded; of symbols alone, these. */
	public String folded(String name) {
		return Folding.foldName(text(name));
	}

	/**
	 * The number of the page asked for, from 0; it is no filter, so other links leave it
	 * out.
	 */
	public int page() {
		return number(PAGE, 0, 0, 1_000_000);
	}

	/** How many records a page of an answer to a program holds. */
	public int size() {
		return number("size", Pager.SIZE, 1, Pager.MOST);
	}

	/** Notes a fault if the page asked for lies past the last one. */
	void checkPage(int page, int pages) {
		if (page > 0 && page >= pages) {
			fault(PAGE, String.valueOf(page), (pages <= 1) ? "There is only one page, with number 0." : String
				.format(Locale.ROOT, "There is no page %d. Pages are numbered from 0 to %d.", page, pages - 1));
		}
	}

	/** A whole number, or the fallback if it is absent, none, or out of bounds. */
	public int number(String name, int fallback, int least, int most) {
		String value = given(name);
		if (value == null) {
			return fallback;
		}
		if (!value.matches("\\d{1,7}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
			fault(name, value, String.format(Locale.ROOT, "“%s” is no %s number. Write a whole number from %d to %d.",
					shortened(value), name, least, most));
			return fallback;
		}
		return Integer.parseInt(value);
	}

	/**
	 * The value of a filter as the reader gave it, to stand in its field again,
	 * meaningless ones included.
	 */
	public String asGiven(String name) {
		return this.given.getOrDefault(name, "");
	}

	/** What means nothing, in the order in which it was asked for. */
	public List<InputFault> faults() {
		return List.copyOf(this.faults);
	}

	/** What means nothing in one parameter, or none. */
	public @Nullable InputFault fault(String parameter) {
		return this.faults.stream().filter((fault) -> fault.parameter().equals(parameter)).findFirst().orElse(null);
	}

	/**
	 * The filters that mean something, without the page, in the order in which the
	 * controller asked: a page that lists them comes out the same each time.
	 */
	public Map<String, String> values() {
		return Collections.unmodifiableMap(this.values);
	}

	/** Whether nothing narrows the list. */
	public boolean unfiltered() {
		return this.options.containsAll(this.values.keySet());
	}

	/**
	 * The filters that are on, each with the way to take it off.
	 * @param labels how the values of a filter are said, for those that are not said as
	 * they are written
	 */
	public List<AppliedFilter> applied(Map<String, Function<String, String>> labels) {
		return this.values.entrySet()
			.stream()
			.filter((filter) -> !this.options.contains(filter.getKey()))
			.map((filter) -> AppliedFilter.of(filter.getKey(), filter.getValue(), labels, without(filter.getKey())))
			.toList();
	}

	/**
	 * The address of the first page of this list with a filter set, or taken off if the
	 * value is none.
	 */
	public String with(String name, @Nullable String value) {
		Map<String, String> changed = new LinkedHashMap<>(this.values);
		changed.remove(name);
		if (value != null) {
			changed.put(name, value);
		}
		return Paths.withQuery(this.path, changed);
	}

	/** The address of this list with a filter taken off. */
	public String without(String name) {
		return with(name, null);
	}

	/** The address of another page of this list. */
	public String onPage(int page) {
		return (page == 0) ? Paths.withQuery(this.path, this.values) : with(PAGE, String.valueOf(page));
	}

	/** The address of what else there is for the same filters, such as a file. */
	public String at(String path) {
		return Paths.withQuery(path, this.values);
	}

	/**
	 * Refuses what means nothing: an answer to a program holds what was asked for, or
	 * nothing.
	 * @throws BadInputException naming each parameter and its value
	 */
	public void refuseFaults() {
		if (!this.faults.isEmpty()) {
			throw new BadInputException(this.faults);
		}
	}

	/** A view of that name, answered with 400 if a value means nothing. */
	public ModelAndView view(String name) {
		ModelAndView view = new ModelAndView(name, this.faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
		return view.addObject("query", this);
	}

	/** A constant as the parameter of an {@link #option option} gives it. */
	public static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	private @Nullable String given(String name) {
		String value = this.given.getOrDefault(name, "").strip();
		return value.isEmpty() ? null : value;
	}

	private @Nullable String keep(String name, @Nullable String value) {
		if (value != null) {
			this.values.put(name, value);
		}
		return value;
	}

	private void fault(String name, String value, String message) {
		this.faults.add(new InputFault(name, value, message));
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

	private static String shortened(String value) {
		return (value.length() <= 60) ? value : value.substring(0, 60) + "…";
	}

}
