package org.careersite.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.Basis;
import org.careersite.career.CareerRecord;
import org.careersite.career.Chapter;
import org.careersite.career.Credit;
import org.careersite.career.Kind;
import org.careersite.career.Kinds;
import org.careersite.career.Medium;
import org.careersite.career.RecordType;
import org.careersite.career.ShownWork;
import org.careersite.career.Subject;
import org.careersite.career.Vocabulary;
import org.careersite.career.Work;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.SiteWords;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes entities of what the files of one faultless dataset say: a slug in the place of a
 * record stands for the record.
 */
final class Entities {

	private static final String PRIZE = "prize";

	/** Those that have a list, each behind those whose records it names. */
	static final List<RecordType> ORDER = RecordType.lists()
		.sorted(Comparator.comparing((RecordType type) -> type != RecordType.PERSON)
			.thenComparing((type) -> type == RecordType.AWARD || type == RecordType.EVENT))
		.toList();

	private final ObjectNode document;

	/** The usual prize of each body that gives several, which its awards name. */
	private final Map<String, JsonNode> prizes = new HashMap<>();

	/**
	 * Each role in the spelling that comes first: those that differ only in case are one.
	 */
	private final Map<String, String> roles = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

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
		document.path(RecordType.AWARD.key())
			.valueStream()
			.filter((award) -> award.has(PRIZE))
			.forEach((award) -> this.prizes.put(award.get("body").asString(), NullNode.instance));
		this.roles.put(Credit.CREATOR, Credit.CREATOR);
	}

	static Dataset of(Findings files) {
		Entities entities = new Entities(
				DatasetDocument.tree(files.files().stream().map(DatasetFile::root), files.texts()));
		List<CareerRecord> records = new ArrayList<>();
		ORDER.forEach((type) -> records.addAll(entities.read(type, type.entity())));
		records.addAll(files.chapters(TextFiles.BIOGRAPHY));
		ObjectNode document = DatasetDocument.tree(files.files().stream().map(DatasetFile::whole), files.texts());
		Stream<Medium> media = records.stream()
			.flatMap((record) -> (record instanceof Work work) ? Stream.of(work.medium()) : Stream.empty());
		return new Dataset(entities.subject(files.chapters()), records, document, files.fingerprint(), files.sizes(),
				files.gaps(),
				files.translations()
					.languages(files::words, entities.document.path(SiteWords.LABELS),
							Medium.leading(media) == Medium.SCREEN));
	}

	private Subject subject(Map<String, List<Chapter>> texts) {
		ObjectNode subject = JsonNodeFactory.instance.objectNode().setAll((ObjectNode) this.document.get("person"));
		Stream.of("sections", "published", "updated", "featured")
			.forEach((key) -> subject.set(key, this.document.get(key)));
		ObjectNode site = subject.putObject("site");
		Stream.of("source", "corrections", "theme").forEach((key) -> site.set(key, this.document.get(key)));
		texts.getOrDefault(TextFiles.ABOUT, List.of()).forEach((about) -> site.put("about", about.text()));
		ArrayNode pages = site.putArray("pages");
		texts.forEach((name, page) -> page.stream()
			.filter((text) -> name.startsWith(TextFiles.PAGES))
			.forEach((text) -> pages.addObject()
				.put("slug", name.substring(TextFiles.PAGES.length()))
				.put("title", text.title())
				.put("text", text.text())));
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
			namePrize(type, entry);
			Stream.of("credits", "collaborators", "people")
				.filter(entry::has)
				.forEach((field) -> entry.set(field, withRoles(entry.get(field))));
			records.add(this.mapper.treeToValue(entry, type));
		}
		Map<String, T> bySlug = records.stream().collect(Collectors.toMap(CareerRecord::slug, Function.identity()));
		this.mapper = this.mapper.rebuild()
			.addModule(reading(type, (json, context) -> bySlug.get(json.getString())))
			.build();
		return records;
	}

	/** Of a body that gives several prizes, each award has its own, and the body none. */
	private void namePrize(Class<?> type, ObjectNode entry) {
		if (type == AwardBody.class) {
			this.prizes.computeIfPresent(entry.get("slug").asString(), (body, none) -> {
				entry.remove("shortName");
				return Objects.requireNonNullElse(entry.remove(PRIZE), none);
			});
		}
		else if (type == Award.class && !entry.has(PRIZE)) {
			entry.set(PRIZE, this.prizes.get(entry.get("body").asString()));
		}
	}

	/** What has roles in a record, with these as they were spelt before. */
	private ArrayNode withRoles(JsonNode parts) {
		ArrayNode spelt = JsonNodeFactory.instance.arrayNode();
		parts.forEach((part) -> spelt.addObject()
			.setAll((ObjectNode) part)
			.put("role", this.roles.computeIfAbsent(part.get("role").asString(), (role) -> role)));
		return spelt;
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
