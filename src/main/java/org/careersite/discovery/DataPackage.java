package org.careersite.discovery;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.careersite.career.Folding;
import org.careersite.career.Subject;
import org.careersite.career.SubjectRepository;
import org.careersite.metadata.SiteJsonLd;
import org.careersite.tables.CsvTable;
import org.careersite.tables.CsvTable.Type;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.CareerSection;

import org.springframework.http.MediaType;
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

	private final List<CareerSection> sections;

	private final SubjectRepository subjects;

	private final SiteSettings settings;

	DataPackage(List<CareerSection> sections, SubjectRepository subjects, SiteSettings settings) {
		this.sections = sections;
		this.subjects = subjects;
		this.settings = settings;
	}

	@GetMapping(path = "/datapackage.json", produces = MediaType.APPLICATION_JSON_VALUE)
	Map<String, Object> describe() {
		Subject person = this.subjects.get();
		Map<String, Object> descriptor = new LinkedHashMap<>();
		descriptor.put("profile", "tabular-data-package");
		descriptor.put("name", name(person));
		descriptor.put("id", this.settings.address("/datapackage.json"));
		descriptor.put("title", "The career of " + person.name());
		descriptor.put("description", "Works, awards, exhibitions, publications and the timeline as tables. "
				+ "Every fact comes from one text, a biography; what it does not say is empty. " + SiteJsonLd.ADDED);
		descriptor.put("homepage", this.settings.address("/"));
		descriptor.put("sources", List.of(Map.of("title",
				"A biography of " + person.name() + ", its sections: " + String.join(", ", person.sections()))));
		descriptor.put("resources",
				this.sections.stream()
					.flatMap((section) -> section.tables().stream())
					.sorted(Comparator.comparing(CsvTable::name))
					.map(DataPackage::resource)
					.toList());
		return descriptor;
	}

	/** Small letters, digits and hyphens are all that such a name may have. */
	private static String name(Subject person) {
		return (Folding.fold(person.name()) + " career").strip().replaceAll("[^a-z0-9]+", "-").replaceAll("^-", "");
	}

	private static Map<String, Object> resource(CsvTable<?> table) {
		Map<String, Object> resource = new LinkedHashMap<>();
		resource.put("profile", "tabular-data-resource");
		resource.put("name", table.name());
		resource.put("path", table.name() + ".csv");
		resource.put("description", table.description());
		resource.put("format", "csv");
		resource.put("mediatype", "text/csv");
		resource.put("encoding", "utf-8");
		resource.put("dialect", dialect());
		resource.put("schema", schema(table));
		return resource;
	}

	private static Map<String, Object> dialect() {
		Map<String, Object> dialect = new LinkedHashMap<>();
		dialect.put("delimiter", ",");
		dialect.put("lineTerminator", "\r\n");
		dialect.put("quoteChar", "\"");
		dialect.put("doubleQuote", true);
		dialect.put("header", true);
		return dialect;
	}

	private static Map<String, Object> schema(CsvTable<?> table) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("fields", table.columns().stream().map((column) -> field(column, table.key())).toList());
		schema.put("missingValues", List.of(""));
		if (!table.key().isEmpty()) {
			schema.put("primaryKey", table.key());
		}
		if (!table.references().isEmpty()) {
			schema.put("foreignKeys", table.references().stream().map(DataPackage::foreignKey).toList());
		}
		return schema;
	}

	private static Map<String, Object> foreignKey(CsvTable.Reference reference) {
		Map<String, Object> other = new LinkedHashMap<>();
		other.put("resource", reference.table());
		other.put("fields", reference.field());
		Map<String, Object> key = new LinkedHashMap<>();
		key.put("fields", reference.column());
		key.put("reference", other);
		return key;
	}

	private static Map<String, Object> field(CsvTable.Column column, List<String> key) {
		Map<String, Object> field = new LinkedHashMap<>();
		field.put("name", column.name());
		field.put("type", type(column.type()));
		if (column.type() == Type.ADDRESS) {
			field.put("format", "uri");
		}
		field.put("description", column.description());
		Map<String, Object> constraints = constraints(column, key);
		if (!constraints.isEmpty()) {
			field.put("constraints", constraints);
		}
		return field;
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

}
