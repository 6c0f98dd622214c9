package org.careersite.export;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Carries out the command {@code export FOLDER}: starts the site for nobody else, writes
 * all of it into the folder, and says what it wrote. The exit code is 0 if all is well, 1
 * if the site could not be written or something in it leads nowhere, 2 if the command was
 * not understood.
 */
public final class ExportCommand {

	private static final String NAME = "export";

	private static final String ZIP = "--zip";

	/** The site has one reader, who asks for each page once. */
	private static final List<String> QUIETLY = List.of("--management.server.port=-1", "--site.cache.warm-up=false",
			"--site.cache.room=0B", "--career.watch=false", "--logging.level.root=warn");

	private final PrintStream out;

	/** A command that says there what it has to say. */
	public ExportCommand(PrintStream out) {
		this.out = out;
	}

	/** Whether the arguments are this command. */
	public static boolean isCommand(String... args) {
		return args.length > 0 && args[0].equals(NAME);
	}

	/**
	 * Carries out the command.
	 * @param application the site
	 * @return the exit code
	 */
	public int run(Class<?> application, String... args) {
		// Two requests at a time on any machine: the site draws no more pictures at once
		System.setProperty("java.util.concurrent.ForkJoinPool.common.parallelism", "1");
		List<String> settings = new ArrayList<>(Arrays.asList(args).subList(1, args.length));
		boolean zip = settings.remove(ZIP);
		List<String> folders = settings.stream().filter((each) -> !each.startsWith("--")).toList();
		settings.removeAll(folders);
		if (folders.size() != 1 || folders.get(0).isBlank()) {
			this.out.println("\"export\" needs the name of one folder; settings begin with \"--\": "
					+ "export site --site.base-url=https://career.example.org");
			return 2;
		}
		try (ExportFolder folder = ExportFolder.at(Path.of(folders.get(0)))) {
			Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(folder)));
			return write(application, settings, folder, zip);
		}
		catch (FileSystemException ex) {
			return failed(ex.getFile() + ((ex.getReason() != null) ? ": " + ex.getReason() : " cannot be written"));
		}
		catch (IOException | InvalidPathException ex) {
			return failed(ex.getMessage() + "; nothing was exported");
		}
	}

	private int write(Class<?> application, List<String> settings, ExportFolder folder, boolean zip)
			throws IOException {
		long start = System.nanoTime();
		Progress progress = new Progress(this.out);
		Collection<String> faults;
		try (ConfigurableApplicationContext site = start(application, settings)) {
			faults = new Export(site, folder, progress).write();
		}
		progress.end();
		if (!faults.isEmpty()) {
			faults.forEach(this.out::println);
			return failed("These links lead nowhere; nothing was exported");
		}
		folder.finish();
		this.out.printf(Locale.ROOT, "Wrote %,d files, %.1f MB and %.1f MB of packed copies, in %d s: %s%n",
				folder.files(), folder.plain() / 1e6, folder.packed() / 1e6,
				(System.nanoTime() - start) / 1_000_000_000, folder);
		if (zip) {
			this.out.println("And " + folder.zip());
		}
		return 0;
	}

	/**
	 * The site listens on a port that only this machine reaches. What keeps it from
	 * starting it has told by itself.
	 */
	private static ConfigurableApplicationContext start(Class<?> application, List<String> settings)
			throws IOException {
		WebServerFactoryCustomizer<ConfigurableWebServerFactory> alone = (server) -> {
			server.setPort(0);
			server.setAddress(InetAddress.getLoopbackAddress());
		};
		try {
			return new SpringApplicationBuilder(application).bannerMode(Banner.Mode.OFF)
				.logStartupInfo(false)
				.initializers((context) -> ((GenericApplicationContext) context).registerBean("alone",
						WebServerFactoryCustomizer.class, () -> alone))
				.run(Stream.concat(QUIETLY.stream(), settings.stream()).toArray(String[]::new));
		}
		catch (RuntimeException ex) {
			throw new IOException("The site did not start", ex);
		}
	}

	private void stop(ExportFolder folder) {
		try {
			if (folder.discard()) {
				this.out.println();
				this.out.println("Stopped; " + folder + " is as it was");
			}
		}
		catch (IOException ex) {
			this.out.println(ex.getMessage());
		}
	}

	private int failed(String reason) {
		this.out.println(reason);
		return 1;
	}

}
