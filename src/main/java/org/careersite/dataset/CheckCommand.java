package org.careersite.dataset;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.ResourceLoader;

/**
 * Says what is wrong with a dataset, what it lacks and how much is in it.
 *
 * @param json whether it is said to an editor: as JSON, and nothing else
 */
record CheckCommand(ResourceLoader resources, PrintStream out, boolean json) {

	/** In ASCII, whatever the machine writes by itself. */
	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(JsonWriteFeature.ESCAPE_NON_ASCII)
		.enable(SerializationFeature.INDENT_OUTPUT)
		.build();

	/** Checks a folder and gives the exit code. */
	int check(String location) {
		Fault nothing = new Folder(this.resources, location).fault().orElse(null);
		if (nothing != null) {
			this.out.println(this.json ? json(List.of(nothing), List.of()) : nothing);
			return Commands.NOT_UNDERSTOOD;
		}
		Findings findings = new DatasetReader(this.resources).check(location);
		new GapCheck().check(findings.files());
		List<Fault> untranslated = findings.untranslated();
		List<Fault> gaps = Stream.concat(findings.gaps().stream(), untranslated.stream()).sorted().toList();
		if (this.json) {
			this.out.println(json(findings.faults(), gaps));
		}
		else {
			tell(findings, gaps);
		}
		return findings.faults().isEmpty() ? 0 : 1;
	}

	private static String json(List<Fault> faults, List<Fault> gaps) {
		return JSON.writeValueAsString(
				Stream
					.concat(faults.stream().map((fault) -> json(fault, "error")),
							gaps.stream().map((gap) -> json(gap, "warning")))
					.toList());
	}

	private static ObjectNode json(Fault fault, String severity) {
		return JSON.<ObjectNode>valueToTree(fault).put("severity", severity);
	}

	private void tell(Findings findings, List<Fault> gaps) {
		print("Faults:", findings.faults());
		print("Gaps, which do no harm:", gaps);
		this.out.println(findings.sizes()
			.entrySet()
			.stream()
			.map((list) -> list.getKey() + " " + list.getValue())
			.collect(Collectors.joining(", ", "Read: ", ".")));
		findings.untranslatedCounts().forEach(this.out::println);
		this.out.printf(Locale.ROOT, "%s, %s. %s%n", counted(findings.faults().size(), "fault"),
				counted(gaps.size(), "gap"),
				findings.faults().isEmpty() ? "The site can serve it." : "The site would refuse it.");
	}

	private void print(String heading, List<Fault> faults) {
		if (!faults.isEmpty()) {
			this.out.println(heading);
			faults.forEach(this.out::println);
			this.out.println();
		}
	}

	private static String counted(int number, String word) {
		return number + " " + word + ((number == 1) ? "" : "s");
	}

}
