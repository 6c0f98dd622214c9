package org.careersite.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

class ExportFolderTests {

	private static final byte[] LONG = "All the same. ".repeat(100).getBytes(StandardCharsets.UTF_8);

	private static final byte[] SHORT = { 1, 2, 3 };

	private Path parent;

	private Path folder;

	@BeforeEach
	void nameFolder(@TempDir Path parent) {
		this.parent = parent;
		this.folder = parent.resolve("site");
	}

	@Test
	void isThereOnceItIsFinished() throws IOException {
		try (ExportFolder export = ExportFolder.at(this.folder)) {
			export.write("years/1997/index.html", LONG, false);

			assertThat(this.folder).doesNotExist();

			export.finish();
		}

		assertThat(this.folder.resolve("years/1997/index.html")).hasBinaryContent(LONG);
		assertThat(names(this.parent)).containsExactly("site");
	}

	@Test
	void packsWhatGainsByIt() throws IOException {
		try (ExportFolder export = ExportFolder.at(this.folder)) {
			export.write("long.txt", LONG, true);
			export.write("short.txt", SHORT, true);
			export.write("long.png", LONG, true);
			export.finish();

			assertThat(export.files()).isEqualTo(3);
			assertThat(export.plain()).isEqualTo(2 * LONG.length + SHORT.length);
			assertThat(export.packed()).isBetween(1L, 200L);
		}

		assertThat(names(this.folder)).containsExactly(".career-export", "long.png", "long.txt", "long.txt.br",
				"long.txt.gz", "short.txt");
	}

	@Test
	void takesThePlaceOfTheExportBefore() throws IOException {
		export("old.txt");
		export("new.txt");

		assertThat(names(this.folder)).containsExactly(".career-export", "new.txt");
		assertThat(names(this.parent)).containsExactly("site");
	}

	@Test
	void leavesTheExportBeforeAsItWasUnlessItIsFinished() throws IOException {
		export("old.txt");

		try (ExportFolder export = ExportFolder.at(this.folder)) {
			export.write("new.txt", SHORT, false);
		}

		assertThat(names(this.folder)).containsExactly(".career-export", "old.txt");
		assertThat(names(this.parent)).containsExactly("site");
	}

	@Test
	void writesNothingAfterItWasStopped() throws IOException {
		ExportFolder export = ExportFolder.at(this.folder);

		assertThat(export.discard()).isTrue();

		assertThatIOException().isThrownBy(() -> export.write("new.txt", SHORT, false))
			.withMessage("The export was stopped");
		assertThat(export.discard()).isFalse();
		assertThat(this.parent).isEmptyDirectory();
	}

	@Test
	void touchesNothingThatIsNoExport() throws IOException {
		Files.createDirectory(this.folder);
		Files.writeString(this.folder.resolve("novel.txt"), "Chapter 1");

		assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> ExportFolder.at(this.folder))
			.withMessage(this.folder + ": was not written by an export, so it stays as it is. "
					+ "Name a folder that is not there yet, or is empty");
		assertThat(names(this.folder)).containsExactly("novel.txt");
	}

	@Test
	void touchesNothingBesideItThatIsNoExport() throws IOException {
		Files.writeString(this.parent.resolve("site.new"), "Notes");

		assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> ExportFolder.at(this.folder))
			.withMessageStartingWith(this.parent.resolve("site.new") + ": was not written by an export");
		assertThat(this.parent.resolve("site.new")).hasContent("Notes");
	}

	@Test
	void removesWhatAnExportLeftThatWasCutOff() throws IOException {
		ExportFolder.at(this.folder).write("half.txt", SHORT, false);

		export("whole.txt");

		assertThat(names(this.folder)).containsExactly(".career-export", "whole.txt");
		assertThat(names(this.parent)).containsExactly("site");
	}

	@Test
	void bringsBackTheExportThatWasMovedAsideWhenOneWasCutOff() throws IOException {
		export("old.txt");
		Files.move(this.folder, this.parent.resolve("site.old"));

		ExportFolder.at(this.folder).close();

		assertThat(names(this.folder)).containsExactly(".career-export", "old.txt");
	}

	@Test
	void zipsTheSameBytesEachTimeWithoutPackedCopies() throws IOException {
		byte[] first = zip();
		byte[] second = zip();

		assertThat(first).isEqualTo(second);
		assertThat(names(this.parent)).containsExactly("site", "site.zip");
		try (ZipFile zip = new ZipFile(this.parent.resolve("site.zip").toFile())) {
			assertThat(zip.stream().map(Object::toString)).containsExactly("a/b.txt", "c.txt");
		}
	}

	private byte[] zip() throws IOException {
		try (ExportFolder export = ExportFolder.at(this.folder)) {
			export.write("c.txt", LONG, false);
			export.write("a/b.txt", LONG, false);
			export.finish();
			return Files.readAllBytes(export.zip());
		}
	}

	private void export(String name) throws IOException {
		try (ExportFolder export = ExportFolder.at(this.folder)) {
			export.write(name, SHORT, false);
			export.finish();
		}
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.map((each) -> each.getFileName().toString()).sorted().toList();
		}
	}

}
