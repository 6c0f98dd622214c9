package org.careersite.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/**
 * Writes a dataset to begin with: each file with an example of each record and a word on
 * each field, and the schema for the editor. A folder that has anything in it is left
 * alone.
 */
class NewCommand {

	private static final List<String> STARTER = List.of("profile.yaml", "works.yaml", "people.yaml", "awards.yaml",
			"exhibitions.yaml", "publications.yaml", "events.yaml", "biography.md");

	private static final String NEXT = """
			Wrote a dataset to begin with into %1$s: an invented person, for you to write over.

			  java -jar balcer-profile.jar check %1$s
			  java -jar balcer-profile.jar --career.dataset=%1$s

			The first line checks it, the second serves it at http://localhost:8080.
			""";

	private final PrintStream out;

	NewCommand(PrintStream out) {
		this.out = out;
	}

	/**
	 * Writes the files into a folder, which is made if it is not there.
	 * @return the exit code: 0 when they are written, 1 if they are not
	 */
	int run(String name) {
		try {
			Path folder = Path.of(name);
			Files.createDirectories(folder);
			if (!isEmpty(folder)) {
				this.out.printf(Locale.ROOT, "%s: the folder is not empty; nothing was written%n", name);
				return 1;
			}
			for (String file : STARTER) {
				copy("/starter/" + file, folder.resolve(file));
			}
			copy("/career/career.schema.json", folder.resolve("career.schema.json"));
			this.out.printf(Locale.ROOT, NEXT, name.contains(" ") ? "\"" + name + "\"" : name);
			return 0;
		}
		catch (FileAlreadyExistsException ex) {
			this.out.printf(Locale.ROOT, "%s: there is a file of that name; nothing was written%n", ex.getMessage());
		}
		catch (IOException | InvalidPathException ex) {
			this.out.printf(Locale.ROOT, "%s: it cannot be written: %s%n", name, ex);
		}
		return 1;
	}

	private static boolean isEmpty(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.findAny().isEmpty();
		}
	}

	/** Never over a file that is there. */
	private static void copy(String resource, Path file) throws IOException {
		try (InputStream content = new ClassPathResource(resource).getInputStream()) {
			Files.copy(content, file);
		}
	}

}
