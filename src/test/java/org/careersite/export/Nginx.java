package org.careersite.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.careersite.SiteProcess;
import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The nginx of this machine, with nothing but one folder to serve. Without it tests are
 * skipped, unless {@code nginx.tests} says {@code required}.
 */
public final class Nginx implements AutoCloseable {

	/** Debian has it where only the administrator looks. */
	private static final List<String> COMMANDS = List.of("nginx", "/usr/sbin/nginx");

	private static final String CONFIGURATION = """
			user root;
			worker_processes 1;
			pid pid;
			error_log error.log;
			events { }
			http {
				include /etc/nginx/mime.types;
				access_log off;
				client_body_temp_path body;
				proxy_temp_path proxy;
				fastcgi_temp_path fastcgi;
				uwsgi_temp_path uwsgi;
				scgi_temp_path scgi;
				server {
					listen 127.0.0.1:%d;
					root "%s";
					%s
				}
			}
			""";

	private final Path home;

	private final int port;

	private Nginx(Path home, int port) {
		this.home = home;
		this.port = port;
	}

	/**
	 * Starts it, and returns once it listens.
	 * @param home a folder of its own
	 * @param root what it serves
	 * @param directives what the server block says besides
	 */
	public static Nginx serve(Path home, Path root, String directives) throws IOException {
		Nginx nginx = new Nginx(Files.createDirectories(home), SiteProcess.freePort());
		Files.writeString(home.resolve("nginx.conf"),
				String.format(Locale.ROOT, CONFIGURATION, nginx.port, root, directives));
		nginx.run();
		return nginx;
	}

	/** Its address, without a slash at the end. */
	public String base() {
		return "http://127.0.0.1:" + this.port;
	}

	@Override
	public void close() throws IOException {
		run("-s", "stop");
	}

	private void run(String... options) throws IOException {
		Path output = this.home.resolve("output.txt");
		ProcessBuilder builder = new ProcessBuilder().redirectErrorStream(true).redirectOutput(output.toFile());
		builder.command().addAll(List.of(command(), "-p", this.home + "/", "-c", "nginx.conf"));
		builder.command().addAll(List.of(options));
		int exit = builder.start().onExit().join().exitValue();
		assertThat(exit).as(Files.readString(output)).isZero();
	}

	private static String command() {
		for (String command : COMMANDS) {
			try {
				new ProcessBuilder(command, "-v").start().onExit().join();
				return command;
			}
			catch (IOException ex) {
				// Not there
			}
		}
		assertThat(System.getProperty("nginx.tests")).as("nginx is missing").isNotEqualTo("required");
		Assumptions.abort("Tests with nginx are skipped: nginx is missing");
		return "";
	}

}
