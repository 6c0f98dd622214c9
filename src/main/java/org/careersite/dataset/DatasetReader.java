package org.careersite.dataset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.codec.digest.DigestUtils;
import org.careersite.career.RecordType;

import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Reads a dataset folder and finds all faults of all its files in one go.
 */
@Component
class DatasetReader {

	private static final String PEOPLE = "people.yaml";

	/** A file that there need not be. */
	private static final String KINDS = "kinds.yaml";

	/** What it was called before. */
	private static final String FORMER_PEOPLE = "collaborators.yaml";

	/**
	 * The YAML files of a folder, and the one that may replace them all, with their keys.
	 */
	private static final Map<String, List<String>> FILES = new TreeMap<>(RecordType.lists()
		.collect(Collectors.groupingBy(RecordType::file, Collectors.mapping(RecordType::key, Collectors.toList()))));

	static {
		FILES.put("profile.yaml", List.of("person", "sections"));
		FILES.put(FORMER_PEOPLE, List.of("people"));
		FILES.put(KINDS, List.of());
		FILES.put(DatasetDocument.NAME, DatasetDocument.KEYS);
	}

	/** All files of a folder. */
	static final List<String> NAMES = Stream.concat(FILES.keySet().stream(), Stream.of(BiographyFile.NAME)).toList();

	/** The keys that stand beside a person in the same file, if at all. */
	private static final List<String> OPTIONAL = List.of("languages", Translations.GLOSSARY, "published", "updated",
			"featured", SiteWords.LABELS);

	/** The files that may have words of the dataset for what records are. */
	private static final List<String> VOCABULARIES = List.of(KINDS, DatasetDocument.NAME);

	private final ResourceLoader resources;

	private final SchemaCheck schema = new SchemaCheck();

	DatasetReader(ResourceLoader resources) {
		this.resources = resources;
	}

	/**
	 * Reads a folder, named by a Spring resource location or a path.
	 * @throws FaultyDatasetException if anything is wrong with it
	 */
	Dataset read(String location) {
		Findings findings = check(location);
		if (!findings.faults().isEmpty()) {
			throw new FaultyDatasetException(location, findings.faults());
		}
		return Entities.of(findings);
	}

	/**
	 * Finds all that is wrong with a folder. Several threads read what the files say, but
	 * one finds the files: it has the class loader that knows them.
	 */
	Findings check(String location) {
		List<Fault> faults = Collections.synchronizedList(new ArrayList<>());
		Folder folder = new Folder(this.resources, location);
		Map<String, String> texts = texts(folder, faults);
		List<DatasetFile> files = texts.entrySet()
			.parallelStream()
			.filter((file) -> FILES.containsKey(file.getKey()))
			.flatMap((file) -> Yaml.tree(file.getKey(), file.getValue(), faults)
				.map((root) -> new DatasetFile(file.getKey(), file.getValue(), root))
				.stream())
			.toList();
		Translations translations = new Translations(files, this.schema);
		files.forEach(translations::take);
		files.parallelStream().forEach((file) -> checkForm(file, FILES.getOrDefault(file.name(), List.of()), faults));
		ReferenceCheck references = new ReferenceCheck();
		references.check(files);
		new KindCheck().check(files);
		files.forEach((file) -> faults.addAll(file.faults()));
		boolean document = texts.containsKey(DatasetDocument.NAME);
		BiographyFile biography = new BiographyFile(document ? DatasetDocument.NAME : BiographyFile.NAME,
				document ? biography(files) : texts.getOrDefault(BiographyFile.NAME, ""), references, faults);
		biography.chapters().forEach(translations.gaps()::note);
		faults.addAll(translations.faults(files, this.schema, faults));
		Map<String, String> biographies = new LinkedHashMap<>();
		LanguageFiles others = new LanguageFiles(folder, faults);
		translations.others()
			.forEach((tag) -> (document ? biography(tag, files) : others.biography(tag)).ifPresent((text) -> {
				BiographyFile other = new BiographyFile(document ? DatasetDocument.NAME : BiographyFile.name(tag), text,
						references, faults);
				faults.addAll(translations.pair(tag, biography, other));
				biographies.put(tag, text);
				texts.put(BiographyFile.name(tag), text);
			}));
		translations.tags().forEach((tag) -> others.messages(tag).ifPresent((messages) -> {
			translations.say(tag, messages.words());
			texts.put(MessagesFile.name(tag), messages.text());
		}));
		others.findUnread(translations);
		return new Findings(files, biography, biographies, translations, faults.stream().sorted().toList(),
				fingerprint(texts));
	}

	/** The biography in another language, as the one document has it. */
	private static Optional<String> biography(String tag, List<DatasetFile> files) {
		return files.stream()
			.map((file) -> file.whole().path(DatasetDocument.BIOGRAPHY).path(tag).stringValue(null))
			.filter(Objects::nonNull)
			.findFirst();
	}

	/** What the files of a folder say, by their names. */
	private static Map<String, String> texts(Folder folder, List<Fault> faults) {
		Map<String, String> texts = new TreeMap<>();
		folder.fault().ifPresentOrElse(faults::add, () -> {
			for (String name : names(folder, faults)) {
				int most = name.equals(BiographyFile.NAME) ? DatasetLimits.TEXT : DatasetLimits.BYTES;
				folder.text(name, most, faults).ifPresent((text) -> texts.put(name, text));
			}
		});
		return texts;
	}

	/** The files that are to be read. Those beside them that would not be are faults. */
	private static List<String> names(Folder folder, List<Fault> faults) {
		if (folder.has(DatasetDocument.NAME)) {
			NAMES.stream()
				.filter((name) -> !name.equals(DatasetDocument.NAME) && folder.has(name))
				.map((name) -> Fault.of(name,
						"it would not be read, since career.json stands in place of all other files: keep one or the other"))
				.forEach(faults::add);
			return List.of(DatasetDocument.NAME);
		}
		boolean former = folder.has(FORMER_PEOPLE);
		boolean both = former && folder.has(PEOPLE);
		if (both) {
			faults.add(Fault.of(FORMER_PEOPLE,
					"it is now called people.yaml, which is there too: keep people.yaml, with all people in it"));
		}
		List<String> absent = List.of(DatasetDocument.NAME, (former && !both) ? PEOPLE : FORMER_PEOPLE);
		return NAMES.stream()
			.filter((name) -> !absent.contains(name) && (!name.equals(KINDS) || folder.has(name)))
			.toList();
	}

	private void checkForm(DatasetFile file, List<String> keys, List<Fault> faults) {
		this.schema.check(file);
		keys.stream()
			.filter((key) -> !file.root().has(key))
			.forEach((key) -> faults.add(Fault.of(file.name(), "\"" + key + "\" is missing")));
		file.root()
			.propertyNames()
			.stream()
			.filter((key) -> !keys.contains(key) && !(keys.contains("person") && OPTIONAL.contains(key))
					&& !(VOCABULARIES.contains(file.name()) && Vocabulary.keys().anyMatch(key::equals))
					&& this.schema.knows(key))
			.forEach((key) -> file.complain(ValuePath.ROOT.field(key), "it belongs into another file"));
	}

	private static String biography(List<DatasetFile> files) {
		return files.isEmpty() ? "" : files.get(0).root().path(DatasetDocument.BIOGRAPHY).asString("");
	}

	/** Tells the texts of a folder from others, on whatever machine they lie. */
	private static String fingerprint(Map<String, String> texts) {
		MessageDigest digest = DigestUtils.getSha256Digest();
		Stream<String> translated = texts.keySet().stream().filter((name) -> !NAMES.contains(name));
		Stream.concat(NAMES.stream(), translated).forEach((name) -> {
			digest.update(texts.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8));
			digest.update((byte) 0);
		});
		return HexFormat.of().formatHex(digest.digest(), 0, 8);
	}

}
