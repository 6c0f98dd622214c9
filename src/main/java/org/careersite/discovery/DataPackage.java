package org.careersite.discovery;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.careersite.career.Subject;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Folding;
import org.careersite.career.text.Messages;
import org.careersite.metadata.SiteJsonLd;
import org.careersite.tables.CsvTable;
import org.careersite.tables.CsvTable.Type;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.CareerSection;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Describes the tables of the career as a Tabular Data Package, by which programs know
 * what a column holds. See https://specs.frictionlessdata.io/tabular-data-package/.
 */
@RestController
class DataPackage {

	/** A year, month or day in ISO 8601. */
	private static final String DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

	private static final Dialect DIALECT = new Dialect(",", "\r\n", "\"", true, true);

	private final List<CareerSection> sections;

	private final CurrentCareer career;

	private final SiteSettings settings;

	DataPackage(List<CareerSection> sections, CurrentCareer career, SiteSettings settings) {
		this.sections = sections;
		this.career = career;
		this.settings = settings;
	}

	@GetMapping(path = "/datapackage.json", produces = MediaType.APPLICATION_JSON_VALUE)
	Descriptor describe() {
		Subject person = this.career.get().subject();
		return new Descriptor("tabular-data-package", name(person), this.settings.address("/datapackage.json"),
				Messages.get("datapackage.title", person.name()),
				SiteJsonLd.described("datapackage.description", person), this.settings.address("/"), sources(person),
				this.sections.stream()
					.flatMap((section) -> section.tables().stream())
					.sorted(Comparator.comparing(CsvTable::name))
					.map(DataPackage::resource)
					.toList());
	}

	/**
	 * The one text that all comes from, with its sections, or the sections themselves.
	 */
	private static List<Map<String, String>> sources(Subject person) {
		String source = person.site().source();
		return (source == null) ? person.sections().stream().map((section) -> Map.of("title", section)).toList()
				: List.of(Map.of("title", Messages.get("datapackage.source", StringUtils.capitalize(source),
						String.join(", ", person.sections()))));
	}

	/** Small letters, digits and hyphens are all that such a name may have. */
	private static String name(Subject person) {
		return (Folding.fold(person.name()) + " career").strip().replaceAll("[^a-z0-9]+", "-").replaceAll("^-", "");
	}

	private static Resource resource(CsvTable<?> table) {
		return new Resource("tabular-data-resource", table.name(), table.name() + ".csv", table.description(), "csv",
				"text/csv", "utf-8", DIALECT,
				new Schema(table.columns().stream().map((column) -> field(column, table.key())).toList(), List.of(""),
						table.key(),
						table.references()
							.stream()
							.map((reference) -> new ForeignKey(reference.column(),
									new Target(reference.table(), reference.field())))
							.toList()));
	}

	private static Field field(CsvTable.Column column, List<String> key) {
		return new Field(column.name(), type(column.type()), (column.type() == Type.ADDRESS) ? "uri" : null,
				column.description(), constraints(column, key));
	}

	private static Map<String, Object> constraints(CsvTable.Column column, List<String> key) {
		Map<String, Object> constraints = new LinkedHashMap<>();
		if (column.required()) {
			constraints.put("required", true);
		}
		if (key.equals(List.of(column.name()))) {
			constraints.put("unique", true);
		}
		if (!column.allowed().isEmpty()) {
			constraints.put("enum", column.allowed());
		}
		if (column.type() == Type.DATE) {
			constraints.put("pattern", DATE);
		}
		return constraints;
	}

	private static String type(Type type) {
		return switch (type) {
			case TEXT, DATE, ADDRESS -> "string";
			case INTEGER -> "integer";
			case NUMBER -> "number";
			case TRUTH -> "boolean";
		};
	}

	/** The package. */
	record Descriptor(String profile, String name, String id, String title, String description, String homepage,
			List<Map<String, String>> sources, List<Resource> resources) {
	}

	/** A table. */
	record Resource(String profile, String name, String path, String description, String format, String mediatype,
			String encoding, Dialect dialect, Schema schema) {
	}

	/** How it is written. */
	record Dialect(String delimiter, String lineTerminator, String quoteChar, boolean doubleQuote, boolean header) {
	}

	/** What its columns hold. */
	@JsonInclude(Include.NON_EMPTY)
	record Schema(List<Field> fields, List<String> missingValues, List<String> primaryKey,
			List<ForeignKey> foreignKeys) {
	}

	/** A column. */
	@JsonInclude(Include.NON_EMPTY)
	record Field(String name, String type, @Nullable String format, String description,
			Map<String, Object> constraints) {
	}

	/** A column that names a row of another table. */
	record ForeignKey(String fields, Target reference) {
	}

	/** That table, and which of its columns. */
	record Target(String resource, String fields) {
	}

}
