package org.careersite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;

import org.springframework.test.context.TestPropertySource;

/** The site without a context path, behind a proxy that strips the path. */
@WholeSiteTest
@TestPropertySource(
		properties = { "site.base-url=" + PathCrawl.BASE, "site.security.contact=mailto:security@name.example",
				"site.security.expires=2099-01-01T00:00:00Z", "career.dataset=classpath:/datasets/small/",
				"spring.datasource.url=jdbc:h2:mem:stripped-path;DB_CLOSE_DELAY=-1" })
class StrippedPathCrawlIT extends PathCrawl {

	private final HttpClient client = HttpClient.newHttpClient();

	private final HttpServer proxy;

	StrippedPathCrawlIT() throws IOException {
		this.proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.proxy.createContext(basePath() + "/", this::pass);
		this.proxy.start();
	}

	@Override
	int port() {
		return this.proxy.getAddress().getPort();
	}

	@AfterAll
	void stop() {
		this.proxy.stop(0);
	}

	private void pass(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().toString().substring(basePath().length());
		try {
			HttpResponse<byte[]> answer = this.client.send(
					HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + super.port() + path)).build(),
					BodyHandlers.ofByteArray());
			answer.headers().map().forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
			exchange.sendResponseHeaders(answer.statusCode(), (answer.body().length > 0) ? answer.body().length : -1);
			exchange.getResponseBody().write(answer.body());
			exchange.close();
		}
		catch (InterruptedException ex) {
			throw new IOException(ex);
		}
	}

}
