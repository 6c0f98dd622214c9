package org.careersite.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a folder that have a language in their names: {@code biography.fr.md} and
 * {@code messages_fr.properties}.
 *
 * @param faults takes what is wrong with them
 */
record LanguageFiles(Folder folder, List<Fault> faults) {

	private static final Pattern NAME = Pattern.compile("biography\\..+\\.md|messages.*\\.properties");

	/** Those that a folder has, whatever the languages of its site are. */
	static List<String> names(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> String.valueOf(file.getFileName()))
				.filter(NAME.asMatchPredicate())
				.sorted()
				.toList();
		}
		catch (IOException | UncheckedIOException ex) {
			return List.of();
		}
	}

	Optional<String> biography(String tag) {
		return text(BiographyFile.name(tag));
	}

	Optional<MessagesFile> messages(String tag) {
		String name = MessagesFile.name(tag);
		return text(name).map((text) -> new MessagesFile(name, text, this.faults));
	}

	private Optional<String> text(String name) {
		return this.folder.has(name) ? this.folder.text(name, DatasetLimits.TEXT, this.faults) : Optional.empty();
	}

	/** Complains of those that nobody would read. */
	void findUnread(Translations translations) {
		List<String> read = new ArrayList<>();
		if (!this.folder.has(DatasetDocument.NAME)) {
			translations.others().forEach((tag) -> read.add(BiographyFile.name(tag)));
		}
		translations.tags().forEach((tag) -> read.add(MessagesFile.name(tag)));
		this.folder.onDisk()
			.ifPresent((path) -> names(path).stream()
				.filter((name) -> !read.contains(name))
				.map((name) -> Fault.of(name,
						"it would not be read. With the languages of this site it could be " + String.join(", ", read)))
				.forEach(this.faults::add));
	}

}
