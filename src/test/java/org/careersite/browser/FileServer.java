package org.careersite.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A server that knows nothing but the files of a folder, and that a folder's page is
 * called {@code index.html}.
 *
 * @param base the path at which the folder stands, with a slash at its end
 */
record FileServer(HttpServer server, ExecutorService threads, String base) {

	private static final Map<String, String> TYPES = Map.of("js", "text/javascript", "json", "application/json", "css",
			"text/css", "svg", "image/svg+xml", "woff2", "font/woff2");

	static FileServer start(Path folder, String base) throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		ExecutorService threads = Executors.newFixedThreadPool(4);
		server.setExecutor(threads);
		server.createContext(base, (exchange) -> {
			try (exchange) {
				answer(exchange, folder.resolve(exchange.getRequestURI().getPath().substring(base.length())));
			}
		});
		server.start();
		return new FileServer(server, threads, base);
	}

	private static void answer(HttpExchange exchange, Path path) throws IOException {
		Path file = Files.isDirectory(path) ? path.resolve("index.html") : path;
		if (!Files.exists(file)) {
			exchange.sendResponseHeaders(404, -1);
			return;
		}
		String name = file.getFileName().toString();
		String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1),
				URLConnection.guessContentTypeFromName(name));
		if (type != null) {
			exchange.getResponseHeaders().set("Content-Type", type);
		}
		exchange.sendResponseHeaders(200, 0);
		Files.copy(file, exchange.getResponseBody());
	}

	String address() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + this.base;
	}

	void stop() {
		this.server.stop(0);
		this.threads.shutdownNow();
	}

}
