package org.careersite.dataset;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * What the maintainer of a dataset can ask of the application instead of a site: to check
 * a folder, or to write one to begin with. Neither needs more of the application than
 * {@link DatasetReader}, so both answer at once.
 */
public final class Commands {

	/** The exit code of a command that was not understood. */
	static final int NOT_UNDERSTOOD = 2;

	private static final Set<String> HELP = Set.of("--help", "-h", "help");

	private static final String USAGE = """
			Serves the site of a career, or looks after its dataset.

			  java -jar balcer-profile.jar               serves the site
			  java -jar balcer-profile.jar new FOLDER    writes a dataset to begin with into a new folder
			  java -jar balcer-profile.jar check FOLDER  checks a dataset: exit code 0 if it can be served, 1 if not
			  java -jar balcer-profile.jar help          says this

			Which dataset the site serves, and where, is said by settings:

			  java -jar balcer-profile.jar --career.dataset=file:/srv/career/ --server.port=8080

			src/docs/running.md tells of all of them.
			""";

	private final PrintStream out;

	/**
	 * Commands that say what they have to say in one place.
	 * @param out where to
	 */
	public Commands(PrintStream out) {
		this.out = out;
	}

	/** Whether the arguments are a command, and not settings of the site. */
	public static boolean isCommand(String... args) {
		return args.length > 0 && (!args[0].startsWith("-") || HELP.contains(args[0]));
	}

	/**
	 * Carries out a command.
	 * @return the exit code: 0 if all is well, 1 if the dataset has faults or could not
	 * be written, 2 if the command was not understood
	 */
	public int run(String... args) {
		if (HELP.stream().anyMatch(List.of(args)::contains)) {
			this.out.print(USAGE);
			return 0;
		}
		return switch (args[0]) {
			case "check" -> withFolder(args, new CheckCommand(this.out)::run);
			case "new" -> withFolder(args, new NewCommand(this.out)::run);
			default -> misunderstood(String.format(Locale.ROOT, "there is no command \"%s\"", args[0]));
		};
	}

	private int withFolder(String[] args, ToIntFunction<String> command) {
		if (args.length != 2 || args[1].isBlank() || args[1].startsWith("-")) {
			return misunderstood(
					String.format(Locale.ROOT, "\"%s\" needs the name of one folder, and nothing else", args[0]));
		}
		return command.applyAsInt(args[1]);
	}

	private int misunderstood(String complaint) {
		this.out.println(complaint);
		this.out.println();
		this.out.print(USAGE);
		return NOT_UNDERSTOOD;
	}

}
