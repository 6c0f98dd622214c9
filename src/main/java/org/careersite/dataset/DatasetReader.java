package org.careersite.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.RecordType;
import org.careersite.career.Vocabulary;
import org.careersite.career.text.SiteWords;

import org.careersite.dataset.advice.ValuePath;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Reads a dataset folder and finds all faults of all its files in one go.
 */
@Component
class DatasetReader {

	/**
	 * The YAML files of a folder, and the one that may replace them all, with their keys.
	 */
	private static final Map<String, List<String>> FILES = new TreeMap<>(RecordType.lists()
		.collect(Collectors.groupingBy(RecordType::file, Collectors.mapping(RecordType::key, Collectors.toList()))));

	static {
		FILES.put("profile.yaml", List.of("person", "sections"));
		FILES.put(FolderTexts.FORMER_PEOPLE, List.of("people"));
		FILES.put(FolderTexts.KINDS, List.of());
		FILES.put(DatasetDocument.NAME, DatasetDocument.KEYS);
	}

	/** All files of a folder. */
	static final List<String> NAMES = Stream.concat(FILES.keySet().stream(), Stream.of(BiographyFile.NAME)).toList();

	/** The keys that stand beside a person in the same file, if at all. */
	private static final List<String> OPTIONAL = List.of("languages", Translations.GLOSSARY, "published", "updated",
			"featured", SiteWords.LABELS);

	/** The files that may have words of the dataset for what records are. */
	private static final List<String> VOCABULARIES = List.of(FolderTexts.KINDS, DatasetDocument.NAME);

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
		FolderTexts read = FolderTexts.of(folder, faults);
		Map<String, String> texts = read.texts();
		List<DatasetFile> files = texts.entrySet()
			.parallelStream()
			.filter((file) -> FILES.containsKey(file.getKey()))
			.flatMap((file) -> Yaml
				.tree(file.getKey(), file.getValue(), FILES.getOrDefault(file.getKey(), List.of()), faults)
				.map((root) -> new DatasetFile(file.getKey(), file.getValue(), root))
				.stream())
			.toList();
		Translations translations = new Translations(files, this.schema);
		files.forEach(translations::take);
		files.parallelStream().forEach((file) -> checkForm(file, faults));
		ReferenceCheck references = new ReferenceCheck();
		references.check(files);
		new KindCheck().check(files);
		Set<String> told = faults.stream().map(Fault::place).collect(Collectors.toSet());
		files.stream()
			.flatMap((file) -> file.faults().stream())
			.filter((fault) -> !told.contains(fault.place()))
			.forEach(faults::add);
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
				read.unread(faults), read.fingerprint());
	}

	/** The biography in another language, as the one document has it. */
	private static Optional<String> biography(String tag, List<DatasetFile> files) {
		return files.stream()
			.map((file) -> file.whole().path(DatasetDocument.BIOGRAPHY).path(tag).stringValue(null))
			.filter(Objects::nonNull)
			.findFirst();
	}

	private void checkForm(DatasetFile file, List<Fault> faults) {
		this.schema.check(file);
		Collection<String> written = file.root().propertyNames();
		// What is missing may be there under a wrong name
		if (written.stream().allMatch(this.schema::knows)) {
			FILES.getOrDefault(file.name(), List.of())
				.stream()
				.filter((key) -> !written.contains(key))
				.forEach((key) -> faults.add(Fault.of(file.name(), "\"" + key + "\" is missing")));
		}
		written.stream()
			.filter((key) -> !keys(file.name()).contains(key) && this.schema.knows(key))
			.forEach((key) -> file.complain(ValuePath.ROOT.field(key), "it belongs into another file"));
	}

	/** The keys that a file may have. */
	static List<String> keys(String file) {
		List<String> needed = FILES.getOrDefault(file, List.of());
		Stream<String> optional = needed.contains("person") ? OPTIONAL.stream() : Stream.empty();
		Stream<String> words = VOCABULARIES.contains(file) ? Vocabulary.keys() : Stream.empty();
		return Stream.of(needed.stream(), optional, words).flatMap((keys) -> keys).toList();
	}

	private static String biography(List<DatasetFile> files) {
		return files.isEmpty() ? "" : files.get(0).root().path(DatasetDocument.BIOGRAPHY).asString("");
	}

}
