package org.careersite.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import org.careersite.dataset.advice.SchemaAdvice;
import org.careersite.dataset.advice.Suggestion;
import org.careersite.dataset.advice.ValueFormat;
import org.careersite.dataset.advice.ValuePath;
import org.careersite.dataset.files.DatasetLimits;
import tools.jackson.databind.JsonNode;

/**
 * Holds a file to {@code career.schema.json} and words each fault for the maintainer.
 */
class SchemaCheck {

	/** The types of values that may be in several languages. */
	private static final Set<String> TRANSLATABLE = Set.of("#/$defs/words", "#/$defs/passage");

	/** The field that said so before the credit alone did. */
	private static final String CREATOR = "say it as a credit: \"- role: creator\"; "
			+ "leave it out if the person did not create the work";

	private final Schema schema;

	SchemaCheck() {
		Dialect dialect = Dialect.builder(Dialects.getDraft202012()).formats(List.of(ValueFormat.values())).build();
		SchemaRegistry registry = SchemaRegistry.withDefaultDialect(dialect, (builder) -> builder
			.schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
		this.schema = registry.getSchema(SchemaLocation.of("classpath:career/career.schema.json"));
	}

	/** Complains of all faults of the file's form, or of the first of very many. */
	void check(DatasetFile file) {
		List<Error> errors = new ArrayList<>() {

			@Override
			public boolean add(Error error) {
				if (size() > DatasetLimits.FAULTS) {
					throw new CancellationException("The file has more than anybody reads");
				}
				return super.add(error);
			}

		};
		try {
			this.schema.validate(file.root(), (Consumer<ExecutionContext>) (context) -> context.setErrors(errors));
		}
		catch (CancellationException ex) {
			// There are enough
		}
		List<Error> unknown = errors.stream().filter(SchemaCheck::isUnknown).toList();
		errors.stream()
			.filter((error) -> unknown.stream().noneMatch((other) -> isMeant(other, error)))
			.forEach((error) -> complain(file, error));
		checkLanguages(file);
	}

	/** Complains of texts that are in none of the languages of the site. */
	private void checkLanguages(DatasetFile file) {
		file.visit((path, node) -> {
			if (node.isObject() && isTranslatable(path) && !file.isFaulty(path)) {
				file.complain(path, SchemaAdvice.LANGUAGES);
			}
		});
	}

	/** Whether a file may have that key at its top. */
	boolean knows(String key) {
		return this.schema.getSchemaNode().path("properties").has(key);
	}

	/** Whether the value at a path may be in several languages. */
	boolean isTranslatable(ValuePath path) {
		return TRANSLATABLE.contains(rule(path).path("$ref").asString(""));
	}

	/** Whether a value is a text that is the same in all languages. */
	boolean isPlain(ValuePath path) {
		return rule(path).path("$ref").asString("").equals("#/$defs/text");
	}

	private JsonNode rule(ValuePath path) {
		if (path.parent() == null) {
			return this.schema.getSchemaNode();
		}
		JsonNode type = target(rule(path.parent()));
		return path.isItem() ? type.path("items")
				: type.path("properties").optional(path.name()).orElseGet(() -> type.path("additionalProperties"));
	}

	private JsonNode target(JsonNode rule) {
		return rule.has("$ref") ? this.schema.getSchemaNode().at(rule.path("$ref").asString().substring(1)) : rule;
	}

	private static boolean isUnknown(Error error) {
		return "additionalProperties".equals(error.getKeyword());
	}

	/**
	 * Whether a field that is missing is one that is there under another name, or
	 * elsewhere.
	 */
	private boolean isMeant(Error unknown, Error missing) {
		if (!"required".equals(missing.getKeyword())) {
			return false;
		}
		ValuePath there = path(unknown.getInstanceLocation());
		ValuePath here = path(missing.getInstanceLocation());
		return there.equals(here)
				? Suggestion.nearest(fields(here), unknown.getProperty())
					.filter(missing.getProperty()::equals)
					.isPresent()
				: unknown.getProperty().equals(missing.getProperty())
						&& (here.upwards().anyMatch(there::equals) || there.upwards().anyMatch(here::equals));
	}

	private Collection<String> fields(ValuePath path) {
		return target(rule(path)).path("properties").propertyNames();
	}

	private void complain(DatasetFile file, Error error) {
		ValuePath path = path(error.getInstanceLocation());
		SchemaAdvice advice = new SchemaAdvice(path, target(rule(path)), this::target);
		if (isUnknown(error)) {
			file.complain(path.field(error.getProperty()), unknown(file, path, error.getProperty()));
		}
		else {
			file.complain(path, advice.of(error));
		}
	}

	private String unknown(DatasetFile file, ValuePath path, String field) {
		if (path.isItem() && path.name().equals("works") && field.equals("creator")) {
			return CREATOR;
		}
		ValuePath owner = path.upwards()
			.skip(1)
			.filter((above) -> above.parent() != null && fields(above).contains(field))
			.findFirst()
			.orElse(null);
		if (owner != null) {
			return "it has too many blanks before it: it belongs to " + owner + ", not to " + path;
		}
		return fields(path).stream()
			.filter((list) -> fields(path.field(list).item(0)).contains(field)
					&& !file.root().at(path.field(list).pointer()).isMissingNode())
			.findFirst()
			.map((list) -> "it has too few blanks before it: it belongs to an entry of " + list)
			.orElseGet(() -> SchemaAdvice.ofUnknown(field,
					(path.parent() == null) ? DatasetReader.keys(file.name()) : fields(path)));
	}

	private static ValuePath path(NodePath location) {
		ValuePath path = ValuePath.ROOT;
		for (int i = 0; i < location.getNameCount(); i++) {
			path = (location.getElement(i) instanceof Integer index) ? path.item(index)
					: path.field(location.getName(i));
		}
		return path;
	}

}
