package org.careersite.dataset;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.ResourceLoader;

/**
 * Checks a dataset without serving it: prints its faults, its gaps and how much is in it.
 */
class CheckCommand {

	private static final List<String> LISTS = List.of("works", "bodies", "awards", "exhibitions", "publications",
			"events", "people");

	private final ResourceLoader resources = new DefaultResourceLoader();

	private final PrintStream out;

	CheckCommand(PrintStream out) {
		this.out = out;
	}

	/**
	 * Checks a folder.
	 * @param location the folder as a path, or as the setting {@code career.dataset} has
	 * it
	 * @return the exit code: 0 without faults, 1 with faults, 2 if there is no folder to
	 * check
	 */
	int run(String location) {
		Fault nothing = new Folder(this.resources, location).fault().orElse(null);
		if (nothing != null) {
			this.out.println(nothing);
			return Commands.NOT_UNDERSTOOD;
		}
		DatasetReader.Findings findings = new DatasetReader(this.resources).check(location);
		new GapCheck().check(findings.files());
		List<Fault> gaps = findings.gaps();
		print("Faults:", findings.faults());
		print("Gaps, which do no harm:", gaps);
		this.out.println(contents(findings));
		this.out.printf(Locale.ROOT, "%s, %s. %s%n", counted(findings.faults().size(), "fault"),
				counted(gaps.size(), "gap"),
				findings.faults().isEmpty() ? "The site can serve it." : "The site would refuse it.");
		return findings.faults().isEmpty() ? 0 : 1;
	}

	private void print(String heading, List<Fault> faults) {
		if (!faults.isEmpty()) {
			this.out.println(heading);
			faults.forEach(this.out::println);
			this.out.println();
		}
	}

	private static String contents(DatasetReader.Findings findings) {
		Stream<String> lists = LISTS.stream().map((list) -> list + " " + findings.count(list));
		return Stream.concat(lists, Stream.of("chapters " + findings.biography().chapters().size()))
			.collect(Collectors.joining(", ", "Read: ", "."));
	}

	private static String counted(int number, String word) {
		return number + " " + word + ((number == 1) ? "" : "s");
	}

}
