package org.careersite.dataset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.codec.digest.DigestUtils;
import org.careersite.career.Chapter;
import org.careersite.career.RecordType;
import org.careersite.dataset.drafts.Drafts;
import org.careersite.dataset.theme.ThemeCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

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

	static final String BIOGRAPHY = TextFiles.BIOGRAPHY + ".md";

	/** All files that a folder may have to have. */
	static final List<String> NAMES = Stream.concat(FILES.keySet().stream(), Stream.of(BIOGRAPHY)).toList();

	/** The keys that stand beside a person in the same file, if at all. */
	private static final List<String> OPTIONAL = List.of("languages", Translations.GLOSSARY, "published", "updated",
			"featured", "source", "corrections", "theme", SiteWords.LABELS);

	/** The files that may have words of the dataset for what records are. */
	private static final List<String> VOCABULARIES = List.of(KINDS, DatasetDocument.NAME);

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
						findings.fingerprint()));
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
			.flatMap((file) -> Yaml.tree(file.getKey(), file.getValue(), faults)
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
		return findings(files, prose, messages, faults, fingerprint(texts, prose, messages));
	}

	/** What is found in files that could be read, and in texts. */
	private Findings findings(List<DatasetFile> files, TextFiles texts, Map<String, MessagesFile> messages,
			List<Fault> faults, String fingerprint) {
		Translations translations = new Translations(files, this.schema);
		files.forEach(translations::take);
		files.parallelStream().forEach((file) -> checkForm(file, FILES.getOrDefault(file.name(), List.of()), faults));
		ReferenceCheck references = new ReferenceCheck();
		references.check(files);
		new KindCheck().check(files);
		files.forEach((file) -> faults.addAll(file.faults()));
		faults.addAll(translations.faults(files, this.schema, faults));
		Map<String, List<Chapter>> chapters = texts.read(translations, references, faults);
		messages.forEach((tag, file) -> translations.say(tag, file.words()));
		return new Findings(files, texts, messages, chapters, translations, faults.stream().sorted().toList(),
				fingerprint);
	}

	/** What the YAML files of a folder say, by their names. */
	private static Map<String, String> texts(Folder folder, List<Fault> faults) {
		Map<String, String> texts = new TreeMap<>();
		folder.fault().ifPresentOrElse(faults::add, () -> {
			for (String name : names(folder, faults)) {
				folder.text(name, DatasetLimits.BYTES, faults).ifPresent((text) -> texts.put(name, text));
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
		List<String> absent = List.of(DatasetDocument.NAME, BIOGRAPHY, (former && !both) ? PEOPLE : FORMER_PEOPLE);
		return NAMES.stream()
			.filter((name) -> !absent.contains(name) && (!name.equals(KINDS) || folder.has(name)))
			.toList();
	}

	private void checkForm(DatasetFile file, List<String> keys, List<Fault> faults) {
		this.schema.check(file);
		JsonNode theme = file.root().path("theme");
		ThemeCheck.faults(theme.path("accent").asString(""), theme.path("card").asString(""))
			.forEach((key, message) -> file.complain(ValuePath.ROOT.field("theme").field(key), message));
		keys.stream()
			.filter((key) -> !file.root().has(key))
			.forEach((key) -> faults.add(Fault.of(file.name(), "\"" + key + "\" is missing")));
		file.root()
			.propertyNames()
			.stream()
			.filter((key) -> !keys.contains(key) && !(keys.contains("person") && OPTIONAL.contains(key))
					&& !(file.name().equals(DatasetDocument.NAME) && TextFiles.KEYS.contains(key))
					&& !(VOCABULARIES.contains(file.name()) && Vocabulary.keys().anyMatch(key::equals))
					&& this.schema.knows(key))
			.forEach((key) -> file.complain(ValuePath.ROOT.field(key), "it belongs into another file"));
	}

	/** Tells the texts of a folder from others, on whatever machine they lie. */
	private static String fingerprint(Map<String, String> texts, TextFiles prose, Map<String, MessagesFile> messages) {
		Map<String, String> all = new TreeMap<>(texts);
		if (!prose.document()) {
			prose.texts().forEach((name, words) -> words.forEach((tag, text) -> all.put(prose.file(name, tag), text)));
		}
		messages.forEach((tag, file) -> all.put(MessagesFile.name(tag), file.text()));
		MessageDigest digest = DigestUtils.getSha256Digest();
		all.forEach((name, text) -> Stream.of(name, text).forEach((part) -> {
			digest.update(part.getBytes(StandardCharsets.UTF_8));
			digest.update((byte) 0);
		}));
		return HexFormat.of().formatHex(digest.digest(), 0, 8);
	}

}
