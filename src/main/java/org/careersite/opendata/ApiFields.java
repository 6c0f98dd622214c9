package org.careersite.opendata;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Says of the fields of the API what springdoc does not: that each is always there, which
 * may be null, and what they are in whole sentences. Only a problem leaves out what it
 * does not know.
 */
@Component
class ApiFields implements ModelConverter {

	private final Map<String, Class<?>> records = new ConcurrentHashMap<>();

	/** Remembers which record each schema was made from. */
	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
		Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
		if (schema != null && raw.isRecord() && schema.get$ref() != null) {
			this.records.put(StringUtils.getFilename(schema.get$ref()), raw);
		}
		return schema;
	}

	/** Completes the schemas made so far. */
	@SuppressWarnings("rawtypes")
	void complete(Map<String, Schema> schemas) {
		this.records.forEach((name, type) -> {
			Schema<?> schema = schemas.get(name);
			if (schema != null && schema.getProperties() != null) {
				complete(schema, type);
			}
		});
	}

	/** As a sentence: {@code its key} becomes {@code Its key.} */
	static String sentence(String text) {
		String words = text.strip().replaceAll("\\s+", " ");
		return StringUtils.capitalize(words) + (words.endsWith(".") ? "" : ".");
	}

	private static void complete(Schema<?> schema, Class<?> type) {
		List<String> required = new ArrayList<>();
		for (RecordComponent component : type.getRecordComponents()) {
			Schema<?> property = Objects.requireNonNull(schema.getProperties().get(component.getName()));
			boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
			boolean leftOut = nullable && type == Problem.class;
			if (!leftOut) {
				required.add(component.getName());
			}
			if (property.getDescription() != null) {
				property.setDescription(sentence(property.getDescription()));
			}
			if (nullable && !leftOut) {
				schema.getProperties().put(component.getName(), orNull(property));
			}
		}
		schema.setRequired(required);
	}

	private static Schema<?> orNull(Schema<?> property) {
		if (property.get$ref() != null) {
			Schema<?> either = new JsonSchema();
			either.setDescription(property.getDescription());
			either
				.setAnyOf(Arrays.asList(new JsonSchema().$ref(property.get$ref()), new JsonSchema().typesItem("null")));
			return either;
		}
		property.setTypes(new LinkedHashSet<>(property.getTypes()));
		property.getTypes().add("null");
		if (property.getEnum() != null) {
			property.addEnumItemObject(null);
		}
		return property;
	}

}
