package org.careersite.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.text.Language;
import org.careersite.career.text.Messages;
import org.careersite.web.Assets;
import org.careersite.web.SiteSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/**
 * Asks a running site for all that it has, from its first pages and its sitemap on, and
 * writes each answer into a file. What leads nowhere is a fault.
 */
final class Export {

	private static final List<String> UNLINKED = List.of("/robots.txt", "/sitemap.xml", "/favicon.ico",
			"/apple-touch-icon.png");

	/** What the scripts of the pages ask for, in each language. */
	private static final List<String> FOR_SCRIPTS = List.of("search/words.json", "search/index.json");

	/** An address that no site has, and that says nothing to search for. */
	private static final String NOT_FOUND = "/-";

	private final RestClient client = RestClient.create();

	private final URI site;

	private final SiteSettings settings;

	/** The site's own is the first. */
	private final List<Language> languages;

	private final Assets assets;

	private final ExportFolder folder;

	private final Progress progress;

	private final LinkCheck links = new LinkCheck();

	private final HostRules hosts;

	/** An export of a site that listens on this machine. */
	Export(ApplicationContext site, ExportFolder folder, Progress progress) {
		this.site = URI.create("http://127.0.0.1:" + site.getEnvironment().getProperty("local.server.port"));
		this.settings = site.getBean(SiteSettings.class);
		this.languages = List.copyOf(site.getBean(CurrentCareer.class).inEachLanguage().keySet());
		this.hosts = new HostRules(this.languages);
		this.assets = site.getBean(Assets.class);
		this.folder = folder;
		this.progress = progress;
	}

	/** What no link leads to, and what leads to all the rest. */
	private Stream<String> first() {
		Stream<String> homes = this.languages.stream()
			.map(Export::home)
			.flatMap((home) -> Stream.concat(Stream.of(home), FOR_SCRIPTS.stream().map(home::concat)));
		Stream<String> files = this.assets.files().keySet().stream().map((name) -> this.assets.folder() + "/" + name);
		Stream<String> security = Stream.of("/.well-known/security.txt")
			.filter((path) -> this.settings.security().contact() != null);
		return Stream.of(homes, files, security, UNLINKED.stream()).flatMap((each) -> each);
	}

	/**
	 * Writes all files.
	 * @return what is wrong with them, in words, in the order of the files
	 */
	Collection<String> write() throws IOException {
		try {
			List<ExportedFile> next = first().map(ExportedFile::of)
				.filter((file) -> this.links.isNew(file, "the site"))
				.toList();
			while (!next.isEmpty()) {
				next = next.parallelStream().flatMap(this::write).toList();
			}
			writeNotFound();
			HostFiles.of(this.settings, this.hosts).write(this.folder);
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		return this.links.faults(this.folder);
	}

	private Stream<ExportedFile> write(ExportedFile file) {
		ResponseEntity<byte[]> answer = ask(file.address());
		byte[] content = answer.getBody();
		if (answer.getStatusCode() != HttpStatus.OK || content == null) {
			this.links.dead(file.address(), answer.getStatusCode());
			return Stream.empty();
		}
		this.hosts.add(file, answer.getHeaders());
		MediaType type = answer.getHeaders().getContentType();
		List<ExportedFile> found = new ArrayList<>();
		if (type != null && type.isCompatibleWith(MediaType.TEXT_HTML)) {
			ExportedPage page = page(content, file.toRoot());
			page.files().forEach(found::add);
			content = write(page, file.name(), language(file.address()));
		}
		else {
			ExportedData.links(file.address(), type, content, this.settings.baseUrl())
				.map(ExportedFile::of)
				.forEach(found::add);
			content = ExportedData.content(file.address(), content);
		}
		save(file.name(), content, file.address().startsWith(Assets.PATH));
		return found.stream().filter((each) -> this.links.isNew(each, file.name()));
	}

	/** Is served at any address, so its links begin at the root of the host. */
	private void writeNotFound() {
		ExportedFile file = new ExportedFile(NOT_FOUND, "404.html", "");
		ResponseEntity<byte[]> answer = ask(NOT_FOUND);
		this.hosts.add(file, answer.getHeaders());
		ExportedPage page = page(answer.getBody(), this.settings.path() + "/");
		save(file.name(), write(page, file.name(), this.languages.get(0)), false);
	}

	private byte[] write(ExportedPage page, String name, Language language) {
		this.links.add(name, page);
		String note = language.speak(() -> Messages.get("export.without-script"));
		return page.html(home(language), this.assets.folder(), note).getBytes(StandardCharsets.UTF_8);
	}

	private ExportedPage page(byte @Nullable [] html, String root) {
		return new ExportedPage(new String(Objects.requireNonNull(html), StandardCharsets.UTF_8), root,
				this.settings.baseUrl(), this.settings.path());
	}

	private Language language(String address) {
		return this.languages.stream()
			.skip(1)
			.filter((language) -> address.startsWith(home(language)))
			.findFirst()
			.orElse(this.languages.get(0));
	}

	private static String home(Language language) {
		return language.path() + "/";
	}

	private void save(String name, byte[] content, boolean forEver) {
		try {
			this.folder.write(name, content, forEver);
			this.progress.tell(this.folder.files(), this.links.size());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ResponseEntity<byte[]> ask(String address) {
		return this.client.get()
			.uri(this.site.resolve(address))
			.exchange((request, response) -> ResponseEntity.status(response.getStatusCode())
				.headers(response.getHeaders())
				.body(response.getBody().readAllBytes()));
	}

}
