package org.careersite.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Reads a dataset folder and checks it whole: all faults of all files are found in one
 * go.
 */
@Component
class DatasetReader {

	private static final String PEOPLE = "people.yaml";

	/** What it was called before. */
	private static final String FORMER_PEOPLE = "collaborators.yaml";

	/** The YAML files of a folder, each with the keys that it must have. */
	private static final Map<String, List<String>> FILES = Map.of("profile.yaml", List.of("person", "sections"),
			"works.yaml", List.of("works"), PEOPLE, List.of("people"), FORMER_PEOPLE, List.of("people"), "awards.yaml",
			List.of("bodies", "awards"), "exhibitions.yaml", List.of("exhibitions"), "publications.yaml",
			List.of("publications"), "events.yaml", List.of("events"));

	/** The one file that may stand in place of all the others, as the site writes it. */
	private static final Map<String, List<String>> ONE_FILE = Map.of(DatasetDocument.NAME, DatasetDocument.KEYS);

	/** All files of a folder, in the order in which they are read. */
	static final List<String> NAMES = Stream
		.of(ONE_FILE.keySet().stream(), FILES.keySet().stream().sorted(), Stream.of(BiographyFile.NAME))
		.flatMap((names) -> names)
		.toList();

	/** The keys that stand beside a person in the same file, if at all. */
	private static final List<String> OPTIONAL = List.of("published", "updated");

	private final ResourceLoader resources;

	private final SchemaCheck schema = new SchemaCheck();

	DatasetReader(ResourceLoader resources) {
		this.resources = resources;
	}

	/**
	 * Reads a folder. Several threads read what the files say, but one finds the files:
	 * the class loader that knows them is that of the caller.
	 * @param location the folder as a Spring resource location or as a path, with or
	 * without a slash at the end
	 * @throws FaultyDatasetException if anything is wrong with it
	 */
	Dataset read(String location) {
		Findings findings = check(location);
		if (!findings.faults().isEmpty()) {
			throw new FaultyDatasetException(location, findings.faults());
		}
		ObjectNode document = DatasetDocument.tree(findings.files(), findings.biography().text());
		return Entities.of(document, findings.biography().chapters(), findings.gaps());
	}

	/** Looks through a folder, named as above, and finds all that is wrong with it. */
	Findings check(String location) {
		Folder folder = new Folder(this.resources, location);
		return folder.fault()
			.map((fault) -> new Findings(List.of(), new BiographyFile(BiographyFile.NAME, "", new ReferenceCheck()),
					List.of(fault)))
			.orElseGet(() -> check(folder));
	}

	private Findings check(Folder folder) {
		List<Fault> faults = Collections.synchronizedList(new ArrayList<>());
		TextFiles reading = new TextFiles(folder, faults);
		Map<String, String> texts = new HashMap<>();
		boolean one = folder.file(DatasetDocument.NAME).exists();
		Map<String, List<String>> form = one ? ONE_FILE : FILES;
		checkNames(folder, one, faults)
			.forEach((name) -> reading.text(name).ifPresent((text) -> texts.put(name, text)));
		List<DatasetFile> files = texts.entrySet()
			.parallelStream()
			.map((file) -> DatasetFile.parse(file.getKey(), file.getValue(), faults))
			.flatMap(Optional::stream)
			.toList();
		files.parallelStream().forEach((file) -> checkForm(file, form.getOrDefault(file.name(), List.of()), faults));
		ReferenceCheck references = new ReferenceCheck();
		references.check(files);
		files.forEach((file) -> faults.addAll(file.faults()));
		BiographyFile biography = one ? new BiographyFile(DatasetDocument.NAME, biography(files), references)
				: new BiographyFile(BiographyFile.NAME,
						reading.text(BiographyFile.NAME, BiographyFile.MOST_BYTES).orElse(""), references);
		faults.addAll(biography.faults());
		return new Findings(files, biography, faults.stream().sorted().toList());
	}

	/** Tells the files of a folder from others. */
	String fingerprint(String location) {
		return new Folder(this.resources, location).fingerprint(NAMES);
	}

	/** The YAML files that are to be read; files that would not be are faults. */
	private static Stream<String> checkNames(Folder folder, boolean one, List<Fault> faults) {
		if (one) {
			NAMES.stream()
				.filter((name) -> !ONE_FILE.containsKey(name) && folder.file(name).exists())
				.map((name) -> Fault.of(name,
						"it would not be read, since career.json stands in place of all other files: keep one or the other"))
				.forEach(faults::add);
			return ONE_FILE.keySet().stream();
		}
		boolean former = folder.file(FORMER_PEOPLE).exists();
		boolean both = former && folder.file(PEOPLE).exists();
		if (both) {
			faults.add(Fault.of(FORMER_PEOPLE,
					"it is now called people.yaml, which is there too: keep people.yaml, with all people in it"));
		}
		String absent = (former && !both) ? PEOPLE : FORMER_PEOPLE;
		return NAMES.stream().filter((name) -> FILES.containsKey(name) && !name.equals(absent));
	}

	private void checkForm(DatasetFile file, List<String> keys, List<Fault> faults) {
		this.schema.check(file);
		keys.stream()
			.filter((key) -> !file.root().has(key))
			.forEach((key) -> faults.add(Fault.of(file.name(), String.format(Locale.ROOT, "\"%s\" is missing", key))));
		file.root()
			.propertyNames()
			.stream()
			.filter((key) -> !keys.contains(key) && !(keys.contains("person") && OPTIONAL.contains(key))
					&& this.schema.knows(key))
			.forEach((key) -> file.complain(ValuePath.ROOT.field(key), "it belongs into another file"));
	}

	private static String biography(List<DatasetFile> files) {
		return files.isEmpty() ? "" : files.get(0).root().path(DatasetDocument.BIOGRAPHY).asString("");
	}

	/**
	 * What was found in a dataset folder.
	 *
	 * @param files the YAML files that could be read
	 * @param biography the biography, without chapters if there is none
	 * @param faults all that is wrong, by file and line
	 */
	record Findings(Collection<DatasetFile> files, BiographyFile biography, List<Fault> faults) {

		/** How many records the files have under a key, as far as they could be read. */
		int count(String key) {
			return this.files.stream().mapToInt((file) -> file.root().path(key).size()).sum();
		}

		/** What is no fault, but was noted, by file and line. */
		List<Fault> gaps() {
			return this.files.stream().flatMap((file) -> file.gaps().stream()).sorted().toList();
		}

	}

}
