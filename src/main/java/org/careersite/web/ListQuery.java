package org.careersite.web;

import java.text.Normalizer;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careersite.career.dates.YearQuery;
import org.careersite.career.text.Folding;
import org.careersite.career.text.Labelled;
import org.careersite.career.text.Messages;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.web.PagedModel;
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
public final class ListQuery extends QueryState {

	/** The longest text that a filter takes. */
	public static final int MAX_LENGTH = 200;

	private final Map<String, String> given;

	/**
	 * Wraps a query string.
	 * @param given the parameters that have a value, see {@link QueryParameters}
	 */
	public ListQuery(String path, Map<String, String> given) {
		super(path);
		this.given = given;
	}

	/**
	 * The one of several values that a parameter names; none if it is absent, or none.
	 */
	public <L extends Labelled> @Nullable L oneOf(String name, Collection<L> allowed) {
		Map<String, L> values = allowed.stream()
			.collect(Collectors.toMap(Labelled::name, Function.identity(), (one, same) -> one, LinkedHashMap::new));
		return values.get(oneOf(name, values.keySet(), (each) -> Objects.requireNonNull(values.get(each)).label()));
	}

	/**
	 * How a list is to be shown: the constant whose name in small letters a parameter
	 * gives. The usual one is left out of addresses.
	 */
	public <E extends Enum<E> & Labelled> E option(String name, Class<E> type, E usual) {
		String value = oneOf(name, EnumSet.allOf(type).stream().map(QueryState::word).toList(),
				(word) -> constant(type, word).label());
		keepOption(name, word(usual));
		return (value != null) ? constant(type, value) : usual;
	}

	/**
	 * The value of a parameter that must be one of the given, whatever its case; none if
	 * it is absent, or another. Pages take the labels of the values as well, and tell
	 * readers those.
	 * @param label how a value is said to the reader
	 */
	public @Nullable String oneOf(String name, Collection<String> allowed, Function<String, String> label) {
		String given = asGiven(name);
		if (given.isEmpty()) {
			return null;
		}
		Function<String, String> said = isForPrograms() ? Function.identity() : label;
		String value = allowed.contains(given) ? given
				: allowed.stream()
					.filter((each) -> given.equalsIgnoreCase(each) || given.equalsIgnoreCase(said.apply(each)))
					.findFirst()
					.orElse(null);
		if (value == null) {
			fault(name, given, "fault.choice", Messages.get("fault.choice." + name), shortened(given),
					allowed.stream().limit(40).map(said).collect(Collectors.joining(", ")));
			return null;
		}
		keep(name, value, label.apply(value));
		return value;
	}

	/**
	 * The years that a parameter asks for, all years if it is absent or means nothing.
	 */
	public YearQuery years(String name) {
		String value = asGiven(name);
		if (value.isEmpty()) {
			return YearQuery.ALL;
		}
		try {
			YearQuery years = YearQuery.parse(value);
			keep(name, years.equals(YearQuery.ALL) ? "" : years.canonical(), years.toString());
			return years;
		}
		catch (IllegalArgumentException ex) {
			fault(name, value, "fault.years", shortened(value), String.valueOf(ex.getMessage()));
			return YearQuery.ALL;
		}
	}

	/**
	 * Free text as it was written; empty if it is absent, or longer than
	 * {@link #MAX_LENGTH}. A character that stands for several, such as a ligature,
	 * counts as these.
	 */
	public String text(String name) {
		String value = asGiven(name);
		long length = Normalizer.normalize(value, Normalizer.Form.NFKC).codePoints().count();
		if (length > MAX_LENGTH) {
			fault(name, shortened(value), "fault.length", length, MAX_LENGTH);
			return "";
		}
		keep(name, value, Messages.get("quoted", value));
		return value;
	}

	/** The same text, folded; of symbols alone, these. */
	public String folded(String name) {
		return Folding.foldName(text(name));
	}

	/** The page asked for, from 0; it is no filter, so other links leave it out. */
	public int page() {
		return number(PAGE, 0, 0, 1_000_000);
	}

	/** How many records a page of an answer to a program holds. */
	public int size() {
		return size(ListPage.SIZE);
	}

	public int size(int usual) {
		return number(SIZE, usual, 1, ListPage.MOST);
	}

	/** A whole number, or the fallback if it is absent, none, or out of bounds. */
	private int number(String name, int fallback, int least, int most) {
		String value = asGiven(name);
		if (value.isEmpty()) {
			return fallback;
		}
		if (!value.matches("\\d{1,7}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
			fault(name, value, "fault." + name + "-number", shortened(value), least, most);
			return fallback;
		}
		return Integer.parseInt(value);
	}

	/**
	 * The value of a filter as the reader gave it, to stand in its field again,
	 * meaningless ones included; empty if it is absent.
	 */
	public String asGiven(String name) {
		return this.given.getOrDefault(name, "");
	}

	/**
	 * A page of the list as programs read it.
	 * @throws BadInputException if something in the query means nothing, or the page
	 * asked for lies past the last one
	 */
	public <T> PagedModel<T> listing(Page<T> page) {
		check(page);
		refuseFaults();
		return new PagedModel<>(page);
	}

	/** A view of that name, answered with 400 if a value means nothing. */
	public ModelAndView view(String name) {
		ModelAndView view = new ModelAndView(name, faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
		return view.addObject("query", this);
	}

	private static <E extends Enum<E>> E constant(Class<E> type, String word) {
		return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
	}

	private static String shortened(String value) {
		return (value.length() <= 60) ? value : value.substring(0, 60) + "…";
	}

}
