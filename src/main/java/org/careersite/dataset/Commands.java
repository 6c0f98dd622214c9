package org.careersite.dataset;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.util.ObjectUtils;

/**
 * What the maintainer of a dataset can ask of the application instead of a site: to check
 * a folder, or to write one to begin with. The exit code is 0 if all is well, 1 if the
 * dataset has faults or could not be written, 2 if the command was not understood or
 * there is nothing to check.
 */
public final class Commands {

	static final int NOT_UNDERSTOOD = 2;

	/** Has a host of git repositories publish the site, whoever changes a file there. */
	private static final String WORKFLOW = ".github/workflows/publish.yaml";

	private static final String JSON = "--json";

	private static final Set<String> HELP = Set.of("--help", "-h", "help");

	private static final String USAGE = """
			Serves the site of a career, or looks after its dataset.

			  java -jar balcer-profile.jar               serves the site
			  java -jar balcer-profile.jar new FOLDER    writes a dataset to begin with into a new folder
			  java -jar balcer-profile.jar check FOLDER  checks a dataset: exit code 0 if it can be served, 1 if not
			  java -jar balcer-profile.jar check --json FOLDER says what is wrong as JSON, for editors
			  java -jar balcer-profile.jar export FOLDER writes the site as plain files, and with --zip as an archive too
			  java -jar balcer-profile.jar help          says this

			Which dataset the site serves, and where, is said by settings:

			  java -jar balcer-profile.jar --career.dataset=file:/srv/career/ --server.port=8080

			src/docs/running.md tells of all of them.
			""";

	private static final String NEXT = """
			Wrote a dataset to begin with into %1$s: an invented person, for you to write over.

			  java -jar balcer-profile.jar check %1$s
			  java -jar balcer-profile.jar --career.dataset=%1$s

			The first line checks it, the second serves it at http://localhost:8080.
			""";

	private final ResourceLoader resources = new DefaultResourceLoader();

	private final PrintStream out;

	/** Commands that say there what they have to say. */
	public Commands(PrintStream out) {
		this.out = out;
	}

	/** Whether the arguments are a command, and not settings of the site. */
	public static boolean isCommand(String... args) {
		return args.length > 0 && (!args[0].startsWith("-") || HELP.contains(args[0]));
	}

	/** Carries out a command and gives the exit code. */
	public int run(String... args) {
		if (HELP.stream().anyMatch(List.of(args)::contains)) {
			this.out.print(USAGE);
			return 0;
		}
		String[] words = Arrays.stream(args).filter((word) -> !word.equals(JSON)).toArray(String[]::new);
		return switch (args[0]) {
			case "check" ->
				withFolder(words, new CheckCommand(this.resources, this.out, words.length < args.length)::check);
			case "new" -> withFolder(args, this::writeStarter);
			default -> misunderstood("there is no command \"" + args[0] + "\"");
		};
	}

	private int withFolder(String[] args, ToIntFunction<String> command) {
		if (args.length != 2 || args[1].isBlank() || args[1].startsWith("-")) {
			return misunderstood("\"" + args[0] + "\" needs the name of one folder, and nothing else");
		}
		return command.applyAsInt(args[1]);
	}

	private int misunderstood(String complaint) {
		this.out.println(complaint);
		this.out.println();
		this.out.print(USAGE);
		return NOT_UNDERSTOOD;
	}

	/**
	 * Writes a dataset to begin with, the schema for the editor, and a workflow that
	 * publishes the site, to an empty folder.
	 */
	private int writeStarter(String name) {
		try {
			Path folder = Files.createDirectories(Path.of(name));
			if (!ObjectUtils.isEmpty(folder.toFile().list())) {
				this.out.printf(Locale.ROOT, "%s: the folder is not empty; nothing was written%n", name);
				return 1;
			}
			for (String file : Stream.concat(DatasetReader.NAMES.stream(), Stream.of(WORKFLOW)).toList()) {
				Resource example = new ClassPathResource("/starter/" + file);
				if (example.exists()) {
					copy(example, folder.resolve(file));
				}
			}
			copy(new ClassPathResource("/career/career.schema.json"), folder.resolve("career.schema.json"));
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

	/** Never over a file that is there. */
	private static void copy(Resource resource, Path file) throws IOException {
		Files.createDirectories(file.getParent());
		Files.write(file, resource.getContentAsByteArray(), StandardOpenOption.CREATE_NEW);
	}

}
