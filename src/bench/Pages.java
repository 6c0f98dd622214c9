import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Saves the pages that are measured, plain and gzipped, with the part of a configuration
 * by which nginx serves them with the headers they have. Run by {@code bench.sh}.
 */
class Pages {

	/** Headers that a server makes itself, or that are told of in another way. */
	private static final Set<String> OWN = Set.of("date", "content-type", "content-length", "content-encoding", "etag",
			"transfer-encoding", "connection", "keep-alive", "vary", "last-modified", "server");

	private static final HttpClient CLIENT = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

	private final String site;

	private final Path folder;

	private Pages(String site, Path folder) {
		this.site = site;
		this.folder = folder;
	}

	public static void main(String[] args) throws Exception {
		if (args.length != 2) {
			System.err.println("""
					usage: java Pages.java SITE FOLDER

					Writes to FOLDER each page as N and N.gz, locations.conf for nginx, and pages.tsv with a line each:
					N, address, ETag, ETag of the gzipped page, bytes, bytes gzipped.""");
			System.exit(2);
		}
		new Pages(args[0], Files.createDirectories(Path.of(args[1]))).save();
	}

	private void save() throws IOException, InterruptedException {
		List<String> lines = new ArrayList<>();
		StringBuilder locations = new StringBuilder();
		for (String address : addresses()) {
			int number = lines.size();
			HttpResponse<byte[]> plain = get(address, "identity");
			HttpResponse<byte[]> gzipped = get(address, "gzip");
			Files.write(this.folder.resolve("" + number), plain.body());
			Files.write(this.folder.resolve(number + ".gz"), gzipped.body());
			lines.add(String.join("\t", "" + number, address, etag(plain), etag(gzipped), "" + plain.body().length,
					"" + gzipped.body().length));
			locations.append(location(number, address, plain));
		}
		Files.write(this.folder.resolve("pages.tsv"), lines);
		Files.writeString(this.folder.resolve("locations.conf"), locations);
	}

	/** The pages; a year, a work and what to search are taken from the site itself. */
	private List<String> addresses() throws IOException, InterruptedException {
		String year = (status("/years/1997") == 200) ? "/years/1997" : link("/years", "/years/\\d+");
		String work = link("/filmography", "/filmography/[a-z0-9-]+");
		return List.of("/", "/filmography", "/awards", "/timeline", year, work, "/api/works", "/search?q=" + word());
	}

	private String link(String page, String pattern) throws IOException, InterruptedException {
		return first(text(page), "href=\"(" + pattern + ")\"");
	}

	/** The longest word of the first title. */
	private String word() throws IOException, InterruptedException {
		String title = first(text("/api/works"), "\"title\":\"([^\"]+)\"");
		String word = Arrays.stream(title.split("[^\\p{L}]+")).max(Comparator.comparing(String::length)).orElseThrow();
		return URLEncoder.encode(word.toLowerCase(Locale.ROOT), StandardCharsets.UTF_8);
	}

	private static String first(String text, String pattern) {
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		if (!matcher.find()) {
			throw new IllegalStateException("The site has nothing like " + pattern);
		}
		return matcher.group(1);
	}

	private String text(String address) throws IOException, InterruptedException {
		return new String(get(address, "identity").body(), StandardCharsets.UTF_8);
	}

	private int status(String address) throws IOException, InterruptedException {
		return send(address, "identity").statusCode();
	}

	private HttpResponse<byte[]> get(String address, String coding) throws IOException, InterruptedException {
		HttpResponse<byte[]> answer = send(address, coding);
		if (answer.statusCode() != 200) {
			throw new IOException(address + " answers " + answer.statusCode());
		}
		if (!answer.headers().firstValue("Content-Encoding").orElse("identity").equals(coding)) {
			throw new IOException(address + " is not served as " + coding);
		}
		return answer;
	}

	private HttpResponse<byte[]> send(String address, String coding) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.site + address))
			.header("Accept-Encoding", coding)
			.timeout(Duration.ofMinutes(2))
			.build();
		return CLIENT.send(request, BodyHandlers.ofByteArray());
	}

	private static String etag(HttpResponse<byte[]> answer) {
		return answer.headers().firstValue("ETag").orElseThrow();
	}

	private static String location(int number, String address, HttpResponse<byte[]> answer) {
		String headers = answer.headers()
			.map()
			.entrySet()
			.stream()
			.filter((header) -> !OWN.contains(header.getKey().toLowerCase(Locale.ROOT)))
			.flatMap((header) -> header.getValue().stream().map((value) -> header.getKey() + " " + quoted(value)))
			.map((header) -> "  add_header " + header + ";\n")
			.collect(Collectors.joining());
		String type = answer.headers().firstValue("Content-Type").orElseThrow();
		return String.format(Locale.ROOT, """
				location = %s {
				  types { }
				  default_type %s;
				%s  rewrite ^ /%d break;
				}
				""", URI.create(address).getPath(), quoted(type), headers, number);
	}

	private static String quoted(String value) {
		return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

}
