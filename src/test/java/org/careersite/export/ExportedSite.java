package org.careersite.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.careersite.SiteProcess;

import org.springframework.util.FileSystemUtils;
import org.springframework.util.function.SingletonSupplier;

import static org.assertj.core.api.Assertions.assertThat;

/** The shipped career as plain files, written once for all tests. */
public final class ExportedSite {

	/** Where readers of these files would find them. */
	public static final String BASE = "http://localhost:8080";

	private static final SingletonSupplier<Path> FOLDER = SingletonSupplier.of(ExportedSite::write);

	private ExportedSite() {
	}

	/** The folder, which ends with the tests. */
	public static Path folder() {
		return FOLDER.obtain();
	}

	/** What a file of the folder holds. */
	public static String read(String name) throws IOException {
		return Files.readString(folder().resolve(name));
	}

	/**
	 * Exports as a maintainer does.
	 * @param output the file for what the command says
	 */
	static int export(Path folder, Path output, List<String> options, String... settings)
			throws IOException, InterruptedException {
		List<String> arguments = new ArrayList<>(List.of("export", folder.toString()));
		arguments.addAll(List.of(settings));
		Process process = SiteProcess.command(options, arguments.toArray(String[]::new))
			.redirectOutput(output.toFile())
			.start();
		try {
			return process.waitFor();
		}
		finally {
			process.destroyForcibly();
		}
	}

	private static Path write() {
		try {
			Path root = Files.createTempDirectory("export");
			Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(root.toFile())));
			Path output = root.resolve("output.txt");
			int exit = export(root.resolve("site"), output, List.of());
			assertThat(exit).as(Files.readString(output)).isZero();
			return root.resolve("site");
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
