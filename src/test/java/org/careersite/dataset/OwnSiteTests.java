package org.careersite.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;

/** The files that src/docs/own-site.md makes of a CV are a dataset without a fault. */
class OwnSiteTests {

	/** A file that the guide names in bold, with the lines that it shows of it. */
	private static final Pattern FILE = Pattern.compile(
			"\\*\\*`(?<name>[\\w.]+)`\\*\\*[^\\n]*(?:\\n\\S[^\\n]*)*\\n\\n(?<text>(?:    [^\\n]*\\n|\\n(?=    ))+)");

	@TempDir
	private Path path;

	@Test
	void areADatasetWithoutAFault() throws IOException {
		List<String> files = new ArrayList<>();
		Matcher file = FILE.matcher(Files.readString(Path.of("src/docs/own-site.md")));
		while (file.find()) {
			files.add(file.group("name"));
			Files.writeString(this.path.resolve(file.group("name")), file.group("text").replaceAll("(?m)^    ", ""));
		}

		Findings findings = new DatasetReader(new DefaultResourceLoader()).check(this.path.toString());

		assertThat(files).containsExactly("works.yaml", "profile.yaml", "awards.yaml", "exhibitions.yaml",
				"publications.yaml", "events.yaml", "people.yaml", "biography.md");
		assertThat(findings.faults()).isEmpty();
		assertThat(findings.sizes()).containsEntry("works", 1).containsEntry("awards", 1).containsEntry("chapters", 1);
	}

}
