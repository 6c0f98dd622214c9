package org.careersite.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.careersite.career.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A dataset folder may have any name, and be told in any form.
 */
class FolderTests {

	private final DatasetReader reader = new DatasetReader(new DefaultResourceLoader());

	@TempDir
	private Path root;

	@ParameterizedTest
	@ValueSource(strings = { "my career", "career #1", "100 %", "50%25", "a%20b", "carrière", "生涯", "a+b;c&d?e" })
	void readsAFolderByItsPathAndAsAnAddressAndInBetween(String name) throws IOException {
		Path folder = Files.createDirectory(this.root.resolve(name));
		DatasetFolder.in(folder);

		for (String location : List.of(folder.toString(), folder + "/", folder.toUri().toString(), "file:" + folder,
				"file:" + folder + "/", "file://" + folder)) {
			assertThat(this.reader.read(location).records(Work.class)).as(location).hasSize(2);
			assertThat(new Folder(new DefaultResourceLoader(), location).onDisk()).as(location)
				.hasValueSatisfying((path) -> assertThat(path).isEqualTo(folder));
		}
	}

	@Test
	void readsAFolderFromWhereTheSiteRuns() {
		assertThat(this.reader.read("file:src/test/resources/datasets/small").records(Work.class)).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "file:/no/such#folder/", "file:/no/such%folder/", "file:/no/such%20folder/",
			"file:no/such/folder", "no\u0000such/folder" })
	void missesAFolderWhateverItsName(String location) {
		assertThat(this.reader.check(location).faults()).extracting(Fault::toString)
			.containsExactly(location + ": there is no such folder");
	}

}
