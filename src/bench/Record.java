import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps what a site answers at each address that its pages link to, and at some that must
 * fail: a file each, with status, headers and body. To see what a change of the code
 * changes for readers, record before and after, and compare the folders with
 * {@code diff -r}. Hashes in the addresses of assets are left out.
 */
class Record {

	private static final Pattern LINK = Pattern.compile("(?:href|src|content|action)=\"([^\"#]+)");

	private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");

	private static final Pattern ASSET = Pattern.compile("/assets/[0-9a-f]+/");

	private static final List<String> HEADERS = List.of("content-type", "cache-control", "location", "link", "vary",
			"allow", "content-disposition", "access-control-allow-origin", "content-language");

	private static final List<String> SEEDS = List.of("/", "/sitemap.xml", "/robots.txt", "/feed.atom", "/career.json",
			"/career.jsonld", "/datapackage.json", "/api/openapi.json", "/opensearch.xml",
			"/site.webmanifest", "/exhibitions.ics", "/api/person", "/api/works?size=100", "/api/awards?size=100",
			"/api/exhibitions?size=100", "/api/publications?size=100", "/api/people?size=100", "/api/timeline",
			"/api/search?q=emmy", "/api/search/suggest?q=la", "/no-such-page", "/filmography/no-such-work",
			"/filmography/", "/api/works/none", "/filmography?years=abc", "/awards?outcome=LOST", "/years/0",
			"/years/1800", "/decades/1900s", "/api/works?kind=x&years=y", "/exhibitions?years=1999-1990", "/search?q=",
			"/search?q=dick+wolfe", "/search?q=1997", "/search?q=emmy+1997", "/search?q=zzzz", "/people?role=x",
			"/publications?kind=x", "/timeline?lane=x", "/api/none", "/filmography?page=99", "/api/works?size=1000");

	private final String site;

	private final Path folder;

	private final HttpClient client = HttpClient.newBuilder()
		.version(Version.HTTP_1_1)
		.followRedirects(Redirect.NEVER)
		.build();

	private final Set<String> seen = new LinkedHashSet<>();

	private final Queue<String> open = new ArrayDeque<>();

	private Record(String site, String folder) {
		this.site = site;
		this.folder = Path.of(folder);
	}

	public static void main(String[] args) throws Exception {
		Locale.setDefault(Locale.ROOT);
		if (args.length < 2 || args.length > 3) {
			System.err.println("usage: java Record.java SITE FOLDER [MOST_ADDRESSES]");
			System.exit(2);
		}
		Record recorder = new Record(args[0], args[1]);
		SEEDS.forEach(recorder::add);
		recorder.run((args.length == 3) ? Integer.parseInt(args[2]) : Integer.MAX_VALUE);
	}

	private void run(int most) throws IOException, InterruptedException {
		Files.createDirectories(this.folder);
		int done = 0;
		for (; done < most && !this.open.isEmpty(); done++) {
			String address = this.open.remove();
			HttpResponse<byte[]> answer = this.client.send(HttpRequest.newBuilder(URI.create(this.site + address)).build(),
					BodyHandlers.ofByteArray());
			keep(address, answer);
		}
		System.out.println(done + " addresses");
	}

	private void keep(String address, HttpResponse<byte[]> answer) throws IOException {
		StringBuilder text = new StringBuilder(address + "\n" + answer.statusCode() + "\n");
		HEADERS.forEach((name) -> answer.headers()
			.allValues(name)
			.forEach((value) -> text.append(name).append(": ").append(ASSET.matcher(value).replaceAll("/assets/"))
				.append('\n')));
		String type = answer.headers().firstValue("content-type").orElse("");
		String body = new String(answer.body(), type.matches("(image|font)/.*")
				&& !type.contains("svg") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
		text.append('\n').append(ASSET.matcher(body).replaceAll("/assets/").replace("><", ">\n<"));
		Files.writeString(this.folder.resolve(fileName(address)), text);
		answer.headers().firstValue("location").ifPresent(this::add);
		if (type.startsWith("text/html") || type.contains("xml")) {
			find(LINK.matcher(body));
			find(LOCATION.matcher(body));
		}
	}

	private void find(Matcher matcher) {
		matcher.results().map((match) -> match.group(1).replace("&amp;", "&")).forEach(this::add);
	}

	/** Its own addresses only, whichever base URL it has been given. */
	private void add(String link) {
		String address = link.replaceFirst("^https?://(localhost|127\\.0\\.0\\.1)(:\\d+)?(?=/|$)", "");
		if (address.startsWith("/") && !address.startsWith("//") && !address.contains("/assets/")
				&& this.seen.add(address)) {
			this.open.add(address);
		}
	}

	private static String fileName(String address) {
		String name = URLEncoder.encode(address, StandardCharsets.UTF_8).replace("%2F", "_");
		return (name.length() <= 200) ? name : name.substring(0, 180) + Integer.toHexString(address.hashCode());
	}

}
