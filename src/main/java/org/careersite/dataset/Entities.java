package org.careersite.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.careersite.career.Basis;
import org.careersite.career.CareerRecord;
import org.careersite.career.Kind;
import org.careersite.career.Kinds;
import org.careersite.career.Medium;
import org.careersite.career.RecordType;
import org.careersite.career.ShownWork;
import org.careersite.career.Subject;
import org.careersite.career.Work;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes entities of what the files of one faultless dataset say: a slug in the place of a
 * record stands for the record.
 */
final class Entities {

	/** Those that have a list, each behind those whose records it names. */
	static final List<RecordType> ORDER = RecordType.lists()
		.sorted(Comparator.comparing((RecordType type) -> type != RecordType.PERSON)
			.thenComparing((type) -> type == RecordType.AWARD || type == RecordType.EVENT))
		.toList();

	private final ObjectNode document;

	/** Knows the records that have been made. */
	private JsonMapper mapper = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.withConfigOverride(List.class,
				(lists) -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.withConfigOverride(Map.class, (maps) -> maps.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.addModule(reading(PartialDate.class, (json, context) -> PartialDate.parse(json.getString())))
		.addModule(reading(YearSpan.class, (json, context) -> YearSpan.parse(json.getString())))
		.addModule(reading(ShownWork.class, (json, context) -> shown(context.readTree(json), context)))
		.build();

	private Entities(ObjectNode document) {
		this.document = document;
		Kinds kinds = Kinds.BUILT_IN.with(document.path(Vocabulary.WORK_KINDS.key()));
		this.mapper = this.mapper.rebuild()
			.addModule(reading(Kind.class, (json, context) -> kinds.named(json.getString())))
			.build();
	}

	static Dataset of(Findings files) {
		Entities entities = new Entities(DatasetDocument.tree(files.files().stream().map(DatasetFile::root),
				JsonNodeFactory.instance.stringNode(files.biography().text())));
		List<CareerRecord> records = new ArrayList<>();
		ORDER.forEach((type) -> records.addAll(entities.read(type, type.entity())));
		records.addAll(files.biography().chapters());
		ObjectNode document = DatasetDocument.tree(files.files().stream().map(DatasetFile::whole),
				files.biographyInAllLanguages());
		Stream<Medium> media = records.stream()
			.flatMap((record) -> (record instanceof Work work) ? Stream.of(work.medium()) : Stream.empty());
		return new Dataset(entities.subject(), records, document, files.fingerprint(), files.sizes(), files.gaps(),
				files.translations()
					.languages(entities.document.path(SiteWords.LABELS), Medium.leading(media) == Medium.SCREEN));
	}

	private Subject subject() {
		ObjectNode subject = JsonNodeFactory.instance.objectNode().setAll((ObjectNode) this.document.get("person"));
		Stream.of("sections", "published", "updated", "featured")
			.forEach((key) -> subject.set(key, this.document.get(key)));
		return this.mapper.treeToValue(subject, Subject.class);
	}

	/** The records of a list, which those of the next lists may name. */
	private <T extends CareerRecord> List<T> read(RecordType list, Class<T> type) {
		List<T> records = new ArrayList<>();
		Map<String, Integer> awards = new HashMap<>();
		for (JsonNode each : this.document.path(list.key())) {
			ObjectNode entry = JsonNodeFactory.instance.objectNode()
				.setAll((ObjectNode) each)
				.put("position", records.size());
			// Awards have none in their file: they go by body and year
			if (!entry.has("slug")) {
				String slug = entry.get("body").asString() + "-" + entry.get("year").intValue();
				int number = awards.merge(slug, 1, Integer::sum);
				entry.put("slug", (number == 1) ? slug : slug + "-" + number);
			}
			Vocabulary.resolve(list, entry, this.document);
			records.add(this.mapper.treeToValue(entry, type));
		}
		Map<String, T> bySlug = records.stream().collect(Collectors.toMap(CareerRecord::slug, Function.identity()));
		this.mapper = this.mapper.rebuild()
			.addModule(reading(type, (json, context) -> bySlug.get(json.getString())))
			.build();
		return records;
	}

	/** In a file it may be the slug of the work alone. */
	private static ShownWork shown(JsonNode entry, DeserializationContext context) {
		return new ShownWork(context.readTreeAsValue(entry.isString() ? entry : entry.get("work"), Work.class),
				context.readTreeAsValue(entry.path("basis"), Basis.class), entry.path("note").stringValue(null));
	}

	private static <T> SimpleModule reading(Class<T> type,
			BiFunction<JsonParser, DeserializationContext, @Nullable T> parser) {
		return new SimpleModule(type.getName()).addDeserializer(type, new ValueDeserializer<T>() {

			@Override
			public @Nullable T deserialize(JsonParser json, DeserializationContext context) {
				return parser.apply(json, context);
			}

		});
	}

}
