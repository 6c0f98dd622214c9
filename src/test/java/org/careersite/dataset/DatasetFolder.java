package org.careersite.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A copy of the small dataset that a test may spoil.
 */
final class DatasetFolder {

	private final Path path;

	private DatasetFolder(Path path) {
		this.path = path;
	}

	/** Copies the small dataset into an empty folder. */
	static DatasetFolder in(Path path) {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(small())) {
			for (Path file : files) {
				Files.copy(file, path.resolve(file.getFileName()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new DatasetFolder(path);
	}

	/** Replaces a text that stands once in the file. */
	DatasetFolder replace(String file, String text, String replacement) {
		String content = read(file);
		assertThat(content).as(file).containsOnlyOnce(text);
		return write(file, content.replace(text, replacement));
	}

	DatasetFolder append(String file, String text) {
		return write(file, read(file) + text);
	}

	DatasetFolder write(String file, String content) {
		try {
			Files.writeString(this.path.resolve(file), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this;
	}

	DatasetFolder delete(String file) {
		try {
			Files.delete(this.path.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this;
	}

	String read(String file) {
		try {
			return Files.readString(this.path.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path file(String name) {
		return this.path.resolve(name);
	}

	/** The folder as the setting {@code career.dataset} names it. */
	String location() {
		return this.path.toUri().toString();
	}

	private static Path small() {
		try {
			return Path.of(Objects.requireNonNull(DatasetFolder.class.getResource("/datasets/small")).toURI());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
