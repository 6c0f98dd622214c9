package org.careersite.web.cache;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;
import java.util.stream.Stream;

import org.careersite.career.snapshot.CareerReplaced;
import org.careersite.web.section.CareerSection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Asks for the main pages once the site serves them, as any reader would, so that they
 * lie in the {@link PageCache} before the first reader comes. What goes wrong here goes
 * wrong again, and is told, when somebody asks.
 */
@Component
class WarmUp {

	private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

	private final boolean wanted;

	private final Environment environment;

	private final List<CareerSection> sections;

	WarmUp(CacheSettings settings, Environment environment, List<CareerSection> sections) {
		this.wanted = settings.warmUp() && settings.room().toBytes() > 0;
		this.environment = environment;
		this.sections = sections;
	}

	/**
	 * The pages of another career are others; there is no port before the site listens.
	 */
	@EventListener({ ApplicationReadyEvent.class, CareerReplaced.class })
	void askForPages() {
		Integer port = this.environment.getProperty("local.server.port", Integer.class);
		if (this.wanted && port != null) {
			Thread thread = new Thread(() -> askForPages(port), "warm-up");
			thread.setDaemon(true);
			thread.start();
		}
	}

	private void askForPages(int port) {
		String address = this.environment.getProperty("server.address",
				InetAddress.getLoopbackAddress().getHostAddress());
		String context = this.environment.getProperty("server.servlet.context-path", "");
		long start = System.nanoTime();
		try {
			for (String path : paths()) {
				URL page = new URI("http", null, address, port, (context + path).replace("//", "/"), null, null)
					.toURL();
				for (String coding : List.of("br", "gzip")) {
					URLConnection connection = page.openConnection();
					connection.setRequestProperty(HttpHeaders.ACCEPT_ENCODING, coding);
					try (InputStream body = connection.getInputStream()) {
						body.readAllBytes();
					}
				}
			}
			log.debug("Made the main pages in {} ms", (System.nanoTime() - start) / 1_000_000);
		}
		catch (IOException | URISyntaxException ex) {
			log.debug("Could not make the main pages", ex);
		}
	}

	private List<String> paths() {
		return Stream
			.concat(Stream.of("/"), this.sections.stream().filter(CareerSection::inMenu).map(CareerSection::path))
			.toList();
	}

}
