package org.careersite.opendata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table that is sent as CSV (RFC 4180): a header row, CRLF after each row, UTF-8
 * without a byte order mark.
 *
 * @param <T> what a row is made of
 * @param name of the table and, with {@code .csv} behind it, of the file
 * @param description what a row is, and which rows there are
 * @param key the columns that tell one row from all others; empty if there are none
 * @param references the columns that name a row of another table
 * @param columns at least one
 */
public record CsvTable<T>(String name, String description, List<String> key, List<Reference> references,
		List<CsvColumn<T>> columns) {

	/** See RFC 4180, section 3. */
	private static final MediaType TYPE = MediaType.parseMediaType("text/csv;charset=UTF-8;header=present");

	private static final CsvSchema FORM = CsvSchema.emptySchema().withLineSeparator("\r\n");

	private static final CsvMapper MAPPER = CsvMapper.builder()
		.enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
		.build();

	/** What a spreadsheet takes for the start of a formula. */
	private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

	/** The rows as a file that is downloaded. */
	public ResponseEntity<byte[]> download(List<T> rows) {
		return Download.of(this.name + ".csv", TYPE, write(rows).getBytes(StandardCharsets.UTF_8));
	}

	String write(List<T> rows) {
		List<String> header = this.columns.stream().map(CsvColumn::name).toList();
		List<List<?>> lines = new ArrayList<>(List.of(header));
		rows.forEach((row) -> lines.add(cells(row)));
		StringBuilder text = new StringBuilder();
		lines.forEach((line) -> text.append(MAPPER.writer(FORM).writeValueAsString(line)));
		return text.toString();
	}

	private List<?> cells(T row) {
		return this.columns.stream().map((column) -> cell(column.value().apply(row))).toList();
	}

	/**
	 * A text that a spreadsheet would compute gets an apostrophe in front, see
	 * https://owasp.org/www-community/attacks/CSV_Injection. A negative number is none.
	 */
	private static Object cell(@Nullable Object value) {
		if (value instanceof String text && !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0) {
			return "'" + text;
		}
		return Objects.requireNonNullElse(value, "");
	}

	/**
	 * A column that names a row of another table.
	 *
	 * @param column the column of this table
	 * @param table the other table
	 * @param field its column
	 */
	public record Reference(String column, String table, String field) {
	}

}
