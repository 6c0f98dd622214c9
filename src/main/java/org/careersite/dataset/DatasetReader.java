package org.careersite.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.career.Chapter;
import org.careersite.career.RecordType;
import org.careersite.career.Vocabulary;
import org.careersite.career.text.SiteWords;
import org.careersite.dataset.advice.ThemeCheck;
import org.careersite.dataset.advice.ValuePath;
import org.careersite.dataset.drafts.Drafts;
import org.careersite.dataset.files.DatasetLimits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

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

	static final String BIOGRAPHY = TextFiles.BIOGRAPHY + ".md";

	/** The files that are read by these names, whatever the dataset is. */
	static final List<String> NAMES = Stream.concat(FILES.keySet().stream(), Stream.of(BIOGRAPHY)).toList();

	/** The keys that stand beside a person in the same file, if at all. */
	private static final List<String> OPTIONAL = List.of("languages", Translations.GLOSSARY, "published", "updated",
			"featured", "source", "corrections", "theme", SiteWords.LABELS);

	/** The files that may have words of the dataset for what records are. */
	private static final List<String> VOCABULARIES = List.of(FolderTexts.KINDS, DatasetDocument.NAME);

	private final ResourceLoader resources;

	private final SchemaCheck schema = new SchemaCheck();

	DatasetReader(ResourceLoader resources) {
		this.resources = resources;
	}

	/**
	 * Reads a folder, named by a Spring resource location or a path, without its drafts.
	 * @throws FaultyDatasetException if anything is wrong with it
	 */
	Dataset read(String location) {
		Findings findings = check(location);
		if (!findings.faults().isEmpty()) {
			throw new FaultyDatasetException(location, findings.faults());
		}
		Drafts drafts = Drafts.of(findings.files().stream().map(DatasetFile::root).toList());
		return Entities.of(drafts.isEmpty() ? findings
				: findings(
						findings.files().stream().map((file) -> file.without(drafts.takenFrom(file.whole()))).toList(),
						findings.texts().with(drafts::takenFrom), findings.messages(), new ArrayList<>(),
						findings.unread(), findings.fingerprint()));
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
			.flatMap((file) -> Yaml
				.tree(file.getKey(), file.getValue(), FILES.getOrDefault(file.getKey(), List.of()), faults)
				.map((root) -> new DatasetFile(file.getKey(), file.getValue(), root))
				.stream())
			.toList();
		List<String> tags = new Translations(files, this.schema).tags();
		TextFiles prose = !texts.containsKey(DatasetDocument.NAME) ? TextFiles.of(folder, tags, faults)
				: TextFiles.of(files.isEmpty() ? JsonNodeFactory.instance.objectNode() : files.get(0).whole(), tags);
		Map<String, MessagesFile> messages = new LinkedHashMap<>();
		tags.stream()
			.filter((tag) -> folder.has(MessagesFile.name(tag)))
			.forEach((tag) -> folder.text(MessagesFile.name(tag), DatasetLimits.TEXT, faults)
				.ifPresent((text) -> messages.put(tag, new MessagesFile(MessagesFile.name(tag), text, faults))));
		prose.findUnread(folder, faults);
		return findings(files, prose, messages, faults, read.unread(faults), read.fingerprint(prose, messages));
	}

	/** What is found in files that could be read, and in texts. */
	private Findings findings(List<DatasetFile> files, TextFiles texts, Map<String, MessagesFile> messages,
			List<Fault> faults, List<Fault> unread, String fingerprint) {
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
		faults.addAll(translations.faults(files, this.schema, faults));
		Map<String, List<Chapter>> chapters = texts.read(translations, references, faults);
		return new Findings(files, texts, messages, chapters, translations, faults.stream().sorted().toList(), unread,
				fingerprint);
	}

	private void checkForm(DatasetFile file, List<Fault> faults) {
		this.schema.check(file);
		JsonNode theme = file.root().path("theme");
		ThemeCheck.faults(theme.path("accent").asString(""), theme.path("card").asString(""))
			.forEach((key, message) -> file.complain(ValuePath.ROOT.field("theme").field(key), message));
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
		Stream<String> texts = file.equals(DatasetDocument.NAME) ? TextFiles.KEYS.stream() : Stream.empty();
		return Stream.of(needed.stream(), optional, words, texts).flatMap((keys) -> keys).toList();
	}

}
