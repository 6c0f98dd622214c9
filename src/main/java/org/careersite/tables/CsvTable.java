package org.careersite.tables;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careersite.career.dates.PartialDate;
import org.careersite.career.text.Messages;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.ReflectionUtils;

/**
 * A table that is sent as CSV (RFC 4180), in UTF-8.
 *
 * @param <T> a row, whose {@link CsvColumn} components are the columns
 * @param key the columns that tell one row from all others, if any do
 * @param references the columns that name a row of another table
 */
public record CsvTable<T extends Record>(String name, List<String> key, List<Reference> references,
		List<Column> columns) {

	/** See RFC 4180, section 3. */
	private static final MediaType TYPE = MediaType.parseMediaType("text/csv;charset=UTF-8;header=present");

	private static final CsvSchema FORM = CsvSchema.emptySchema().withLineSeparator("\r\n");

	private static final CsvMapper MAPPER = CsvMapper.builder()
		.enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
		.build();

	/** What a spreadsheet takes for the start of a formula. */
	private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

	/** A table whose rows are data records of a type. */
	public static <T extends Record> CsvTable<T> of(String name, Class<T> row, List<String> key,
			Reference... references) {
		return new CsvTable<>(name, key, List.of(references),
				Arrays.stream(row.getRecordComponents())
					.flatMap((component) -> Column.of("table." + name + ".", component))
					.toList());
	}

	/** What a row is, and which rows there are: the message {@code table.awards}. */
	public String description() {
		return Messages.get("table." + this.name);
	}

	/** The same table, with a column of texts that has these values alone. */
	public CsvTable<T> allowing(String column, List<String> values) {
		return new CsvTable<>(this.name, this.key, this.references,
				this.columns.stream()
					.map((each) -> each.name.equals(column) ? new Column(each.code, each.name, each.type, each.several,
							values, each.required, each.value) : each)
					.toList());
	}

	/**
	 * The rows as a file that is downloaded.
	 * @param address makes the whole address of a path of the site
	 */
	public ResponseEntity<byte[]> download(List<T> rows, UnaryOperator<String> address) {
		return Download.of(this.name + ".csv", TYPE, write(rows, address));
	}

	String write(List<T> rows, UnaryOperator<String> address) {
		List<List<?>> lines = new ArrayList<>(List.of(this.columns.stream().map(Column::name).toList()));
		rows.forEach((row) -> lines
			.add(this.columns.stream().map((column) -> cell(column, column.value.apply(row), address)).toList()));
		StringBuilder text = new StringBuilder();
		lines.forEach((line) -> text.append(MAPPER.writer(FORM).writeValueAsString(line)));
		return text.toString();
	}

	/**
	 * A text that a spreadsheet would compute gets an apostrophe in front, see
	 * https://owasp.org/www-community/attacks/CSV_Injection. A negative number is none.
	 */
	private static Object cell(Column column, @Nullable Object value, UnaryOperator<String> address) {
		if (value instanceof Number || value instanceof Boolean) {
			return value;
		}
		String text = (value instanceof List<?> list) ? String.join("; ", list.stream().map(String::valueOf).toList())
				: (value instanceof PartialDate date) ? date.iso() : Objects.toString(value, "");
		if (column.type == Type.ADDRESS) {
			return address.apply(text);
		}
		return (!text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

	/**
	 * A column that names a row of another table by a field of that.
	 */
	public record Reference(String column, String table, String field) {
	}

	/**
	 * A column.
	 *
	 * @param code the key of the message that says what it means
	 * @param several whether a cell has several values
	 * @param allowed the only values it has; empty if there is no such list
	 * @param required whether each row has a value
	 */
	public record Column(String code, String name, Type type, boolean several, List<String> allowed, boolean required,
			Function<Object, @Nullable Object> value) {

		/** The columns of a component: one, or those of the record that it is. */
		private static Stream<Column> of(String table, RecordComponent component) {
			CsvColumn column = component.getAnnotation(CsvColumn.class);
			if (column == null) {
				return Stream.empty();
			}
			String[] names = column.value();
			if (names.length == 0) {
				return Stream.of(of(table, component.getName(), List.of(component)));
			}
			RecordComponent[] inner = component.getType().getRecordComponents();
			return IntStream.range(0, names.length)
				.mapToObj((at) -> of(table, names[at], List.of(component, inner[at])));
		}

		/** What it means, in the language of the request. */
		public String description() {
			String meaning = Messages.get(this.code);
			return this.several ? meaning + " " + Messages.get("table.several") : meaning;
		}

		/** A column whose value is reached by way of some components. */
		private static Column of(String table, String name, List<RecordComponent> way) {
			RecordComponent component = way.get(way.size() - 1);
			Class<?> type = component.getType();
			boolean several = type == List.class;
			way.forEach((each) -> ReflectionUtils.makeAccessible(each.getAccessor()));
			return new Column(table + name, name, Type.of(component), several,
					type.isEnum() ? Stream.of(type.getEnumConstants()).map(Object::toString).toList() : List.of(),
					!several && way.stream()
						.noneMatch((each) -> each.getAnnotatedType().isAnnotationPresent(Nullable.class)),
					(row) -> get(way, row));
		}

		private static @Nullable Object get(List<RecordComponent> way, Object row) {
			Object value = row;
			for (RecordComponent component : way) {
				value = (value != null) ? ReflectionUtils.invokeMethod(component.getAccessor(), value) : null;
			}
			return value;
		}

	}

	/** What the values of a column are. */
	public enum Type {

		TEXT, INTEGER, NUMBER, TRUTH, DATE, ADDRESS;

		private static final Map<Class<?>, Type> TYPES = Map.of(PartialDate.class, DATE, boolean.class, TRUTH,
				Double.class, NUMBER, int.class, INTEGER, long.class, INTEGER, Integer.class, INTEGER);

		private static Type of(RecordComponent component) {
			return component.getName().equals("url") ? ADDRESS : TYPES.getOrDefault(component.getType(), TEXT);
		}

	}

}
