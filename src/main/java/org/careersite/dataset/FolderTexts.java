package org.careersite.dataset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.commons.codec.digest.DigestUtils;
import org.careersite.dataset.advice.FileNames;
import org.careersite.dataset.files.DatasetLimits;

/**
 * What the YAML files of a dataset folder say, by their names.
 *
 * @param texts those of the files that could be read
 */
record FolderTexts(Folder folder, Map<String, String> texts) {

	private static final String PEOPLE = "people.yaml";

	/** A file that there need not be. */
	static final String KINDS = "kinds.yaml";

	/** What it was called before. */
	static final String FORMER_PEOPLE = "collaborators.yaml";

	/**
	 * Reads the files that each dataset has.
	 * @param faults takes why some could not be read
	 */
	static FolderTexts of(Folder folder, List<Fault> faults) {
		FolderTexts texts = new FolderTexts(folder, new TreeMap<>());
		folder.fault()
			.ifPresentOrElse(faults::add, () -> names(folder, faults).forEach((name) -> texts.read(name, faults)));
		return texts;
	}

	private void read(String name, List<Fault> faults) {
		misnamed(this.folder, name).ifPresentOrElse(faults::add,
				() -> this.folder.text(name, DatasetLimits.BYTES, faults)
					.ifPresent((text) -> this.texts.put(name, text)));
	}

	/** The fault of a file that has not quite the name of one that is missing. */
	static Optional<Fault> misnamed(Folder folder, String name) {
		return folder.has(name) ? Optional.empty() : FileNames.writtenFor(name, others(folder))
			.map((other) -> Fault.of(other, "the site reads no file of that name; rename it: " + name));
	}

	/** The files that are to be read. Those beside them that would not be are faults. */
	private static List<String> names(Folder folder, List<Fault> faults) {
		if (folder.has(DatasetDocument.NAME)) {
			DatasetReader.NAMES.stream()
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
		List<String> absent = List.of(DatasetDocument.NAME, DatasetReader.BIOGRAPHY,
				(former && !both) ? PEOPLE : FORMER_PEOPLE);
		return DatasetReader.NAMES.stream()
			.filter((name) -> !absent.contains(name) && (!name.equals(KINDS) || folder.has(name)))
			.toList();
	}

	/** Files of the folder whose names are none of a dataset. */
	private static List<String> others(Folder folder) {
		List<String> known = folder.others();
		return folder.onDisk()
			.map((path) -> FileNames.in(path)
				.filter((name) -> !DatasetReader.NAMES.contains(name) && !known.contains(name))
				.toList())
			.orElse(List.of());
	}

	/**
	 * Files that somebody may have meant for the site, which does not read them.
	 * @param faults what has been said of files
	 */
	List<Fault> unread(List<Fault> faults) {
		return others(this.folder).stream()
			.filter((name) -> !this.texts.containsKey(name)
					&& faults.stream().noneMatch((fault) -> fault.file().equals(name)))
			.map((name) -> Fault.of(name, "the site does not read this file"))
			.toList();
	}

	/** Tells the texts of a folder from others, on whatever machine they lie. */
	String fingerprint(TextFiles prose, Map<String, MessagesFile> messages) {
		Map<String, String> all = new TreeMap<>(this.texts);
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
