package org.careersite.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careersite.dataset.Dataset.EventEntry;
import org.careersite.dataset.Dataset.ExhibitionEntry;
import org.careersite.dataset.Dataset.PersonEntry;
import org.careersite.dataset.Dataset.Prizes;
import org.careersite.dataset.Dataset.Profile;
import org.careersite.dataset.Dataset.PublicationEntry;
import org.careersite.dataset.Dataset.WorkEntry;

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

	/** The YAML files of a folder, each with the key that it must have. */
	private static final Map<String, List<String>> FILES = Map.of("profile.yaml", List.of("person", "sections"),
			"works.yaml", List.of("works"), PEOPLE, List.of("people"), FORMER_PEOPLE, List.of("people"), "awards.yaml",
			List.of("bodies", "awards"), "exhibitions.yaml", List.of("exhibitions"), "publications.yaml",
			List.of("publications"), "events.yaml", List.of("events"));

	/** The one file that may stand in place of all the others, as the site writes it. */
	private static final Map<String, List<String>> ONE_FILE = Map.of(DatasetDocument.NAME, DatasetDocument.KEYS);

	/** All files of a folder, in the order in which they are read. */
	static final List<String> NAMES = Stream
		.of(Stream.of(DatasetDocument.NAME), FILES.keySet().stream().sorted(), Stream.of(BiographyFile.NAME))
		.flatMap(Function.identity())
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
		return assemble(findings.files(), findings.biography());
	}

	/** Looks through a folder, named as above, and finds all that is wrong with it. */
	Findings check(String location) {
		Folder folder = new Folder(this.resources, location);
		return folder.fault()
			.map((fault) -> new Findings(Map.of(), new BiographyFile(BiographyFile.NAME, "", new ReferenceCheck()),
					List.of(fault)))
			.orElseGet(() -> check(folder));
	}

	private Findings check(Folder folder) {
		List<Fault> faults = Collections.synchronizedList(new ArrayList<>());
		TextFiles reading = new TextFiles(folder, faults);
		Map<String, String> texts = new HashMap<>();
		boolean one = folder.file(DatasetDocument.NAME).exists();
		Map<String, List<String>> form = one ? ONE_FILE : FILES;
		if (one) {
			NAMES.stream()
				.filter((name) -> !form.containsKey(name) && folder.file(name).exists())
				.map((name) -> Fault.of(name,
						"it would not be read, since career.json stands in place of all other files: keep one or the other"))
				.forEach(faults::add);
		}
		boolean former = folder.file(FORMER_PEOPLE).exists();
		boolean both = former && folder.file(PEOPLE).exists();
		if (both && !one) {
			faults.add(Fault.of(FORMER_PEOPLE,
					"it is now called people.yaml, which is there too: keep people.yaml, with all people in it"));
		}
		NAMES.stream()
			.filter(form::containsKey)
			.filter((name) -> !name.equals((former && !both) ? PEOPLE : FORMER_PEOPLE))
			.forEach((name) -> reading.text(name).ifPresent((text) -> texts.put(name, text)));
		Map<String, DatasetFile> files = texts.entrySet()
			.parallelStream()
			.map((file) -> parse(file.getKey(), file.getValue(), faults))
			.flatMap(Optional::stream)
			.collect(Collectors.toMap(DatasetFile::name, Function.identity()));
		files.values().parallelStream().forEach((file) -> checkForm(file, form, faults));
		ReferenceCheck references = new ReferenceCheck();
		references.check(files.values());
		files.values().forEach((file) -> faults.addAll(file.faults()));
		BiographyFile biography = one ? new BiographyFile(DatasetDocument.NAME, biography(files), references)
				: new BiographyFile(BiographyFile.NAME,
						reading.text(BiographyFile.NAME, BiographyFile.MOST_BYTES).orElse(""), references);
		faults.addAll(biography.faults());
		return new Findings(files, biography, faults.stream().sorted().toList());
	}

	/** Tells the files of a folder from others. */
	String fingerprint(String location) {
		Folder folder = new Folder(this.resources, location);
		return Fingerprint.of(NAMES.stream().map(folder::file));
	}

	private Optional<DatasetFile> parse(String name, String text, List<Fault> faults) {
		try {
			return Optional.of(DatasetFile.parse(name, text, faults));
		}
		catch (FaultyYamlException ex) {
			faults.add(ex.fault());
			return Optional.empty();
		}
	}

	private void checkForm(DatasetFile file, Map<String, List<String>> form, List<Fault> faults) {
		this.schema.check(file);
		List<String> keys = form.getOrDefault(file.name(), List.of());
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

	private static String biography(Map<String, DatasetFile> files) {
		DatasetFile file = files.get(DatasetDocument.NAME);
		return (file != null) ? file.root().path(DatasetDocument.BIOGRAPHY).asString("") : "";
	}

	private Dataset assemble(Map<String, DatasetFile> files, BiographyFile biography) {
		return new Dataset(with("person", files).as(Profile.class), list("works", WorkEntry.class, files),
				list("people", PersonEntry.class, files), with("awards", files).as(Prizes.class),
				list("exhibitions", ExhibitionEntry.class, files), list("publications", PublicationEntry.class, files),
				list("events", EventEntry.class, files), biography.chapters(),
				DatasetDocument.tree(files.values(), biography.text()),
				files.values().stream().flatMap((file) -> file.gaps().stream()).sorted().toList());
	}

	private static <T> List<T> list(String key, Class<T> element, Map<String, DatasetFile> files) {
		return with(key, files).list(key, element);
	}

	private static DatasetFile with(String key, Map<String, DatasetFile> files) {
		return files.values().stream().filter((file) -> file.root().has(key)).findFirst().orElseThrow();
	}

}
