package org.careersite.opendata;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careersite.career.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A column of a {@link CsvTable}: what it is called, what it means, and its value in a
 * row.
 *
 * @param <T> what a row is made of
 * @param name in the header row, as the JSON API calls the field where it has it
 * @param type what its values are
 * @param description what it means, in a sentence
 * @param allowed the only values it has; empty if there is no such list
 * @param required whether each row has a value
 * @param value the value, which is a text, a number, a truth value or nothing
 */
public record CsvColumn<T>(String name, Type type, String description, List<String> allowed, boolean required,
		Function<T, @Nullable Object> value) {

	/** What stands between several values of one cell. */
	private static final String SEPARATOR = "; ";

	public static <T> CsvColumn<T> text(String name, String description, Function<T, @Nullable Object> value) {
		return new CsvColumn<>(name, Type.TEXT, description, List.of(), false, value);
	}

	/** Several texts in one cell; none of them holds a semicolon as a rule. */
	public static <T> CsvColumn<T> texts(String name, String description, Function<T, List<String>> value) {
		return text(name, description + " Several are parted by a semicolon.", (row) -> joined(value.apply(row)));
	}

	/** The name of a constant. */
	public static <T> CsvColumn<T> oneOf(Class<? extends Enum<?>> type, String name, String description,
			Function<T, Enum<?>> value) {
		return CsvColumn.<T>oneOfOrNone(type, name, description, value::apply).always();
	}

	/** The name of a constant, or nothing. */
	public static <T> CsvColumn<T> oneOfOrNone(Class<? extends Enum<?>> type, String name, String description,
			Function<T, @Nullable Enum<?>> value) {
		List<String> names = Arrays.stream(Objects.requireNonNull(type.getEnumConstants())).map(Enum::name).toList();
		return new CsvColumn<>(name, Type.TEXT, description, names, false, (row) -> {
			Enum<?> constant = value.apply(row);
			return (constant != null) ? constant.name() : null;
		});
	}

	public static <T> CsvColumn<T> integer(String name, String description, Function<T, @Nullable Object> value) {
		return new CsvColumn<>(name, Type.INTEGER, description, List.of(), false, value);
	}

	public static <T> CsvColumn<T> number(String name, String description, Function<T, @Nullable Object> value) {
		return new CsvColumn<>(name, Type.NUMBER, description, List.of(), false, value);
	}

	public static <T> CsvColumn<T> truth(String name, String description, Function<T, Boolean> value) {
		return new CsvColumn<>(name, Type.TRUTH, description, List.of(), true, value::apply);
	}

	/** A date as exact as it is known; see {@link #isoDate}. */
	public static <T> CsvColumn<T> date(String name, String description, Function<T, @Nullable PartialDate> value) {
		return isoDate(name, description, (row) -> {
			PartialDate date = value.apply(row);
			return (date != null) ? date.iso() : null;
		});
	}

	/** The same in ISO 8601: {@code 2024-06-20}, {@code 2011-09}, {@code 2014}. */
	public static <T> CsvColumn<T> isoDate(String name, String description, Function<T, @Nullable Object> value) {
		return new CsvColumn<>(name, Type.DATE, description, List.of(), false, value);
	}

	public static <T> CsvColumn<T> address(String name, String description, Function<T, @Nullable Object> value) {
		return new CsvColumn<>(name, Type.ADDRESS, description, List.of(), true, value);
	}

	/** The same column, which has a value in each row. */
	public CsvColumn<T> always() {
		return new CsvColumn<>(this.name, this.type, this.description, this.allowed, true, this.value);
	}

	private static @Nullable String joined(List<String> values) {
		return values.isEmpty() ? null : values.stream().collect(Collectors.joining(SEPARATOR));
	}

	/** What the values of a column are. */
	public enum Type {

		TEXT, INTEGER, NUMBER, TRUTH, DATE, ADDRESS

	}

}
