import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Attacks a site in one way for some seconds, with a reader of its home page beside, and
 * prints a row of a table: what was asked, what was answered, and how long the reader
 * waited. Run by {@code attack.sh}.
 */
class Attack {

	private static final String USAGE = """
			usage: java Attack.java HOW SITE SECONDS CLIENTS SEED [CERTIFICATE]

			HOW is crowd (searches and title cards of random content), headers, bodies, chunks (sent a byte now and then),
			readers (ask many times and read slowly) or parameters (doubled, blank and unknown ones, which must not change
			what others get). Exits with 1 if the reader's 99th percentile is over a second, or an answer is not as it must
			be.""";

	/** First and last letter of scripts, and what grows when it is folded. */
	private static final int[][] SCRIPTS = { { 'a', 'z' }, { 0x430, 0x44F }, { 0x3B1, 0x3C9 }, { 0x4E00, 0x9FA5 },
			{ 0x3041, 0x3096 }, { 0xAC00, 0xD7A3 }, { 0xE01, 0xE2E }, { 0x5D0, 0x5EA }, { 0x627, 0x64A },
			{ 0xFDFA, 0xFDFA }, { 0x3316, 0x3316 }, { 0x1F600, 0x1F64F }, { 0x300, 0x36F }, { '!', '/' } };

	private static final long LONGEST_WAIT = 1_000;

	private final URI site;

	private final long end;

	private final HttpClient client;

	private final Map<String, LongAdder> answers = new ConcurrentSkipListMap<>();

	private final Queue<Long> waits = new ConcurrentLinkedQueue<>();

	private final Queue<String> faults = new ConcurrentLinkedQueue<>();

	private Attack(String site, int seconds, SSLContext tls) {
		this.site = URI.create(site);
		this.end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
		HttpClient.Builder builder = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(Duration.ofSeconds(20));
		this.client = ((tls != null) ? builder.sslContext(tls) : builder).build();
	}

	public static void main(String[] args) throws Exception {
		Locale.setDefault(Locale.ROOT);
		if (args.length < 5 || args.length > 6) {
			System.err.println(USAGE);
			System.exit(2);
		}
		int clients = Integer.parseInt(args[3]);
		Attack attack = new Attack(args[1], Integer.parseInt(args[2]), (args.length == 6) ? tls(args[5]) : null);
		List<Thread> threads = new ArrayList<>();
		threads.add(new Thread(attack::read));
		for (int i = 0; i < clients; i++) {
			Random random = new Random(Long.parseLong(args[4]) * 10_000 + i);
			threads.add(new Thread(() -> attack.repeat(args[0], random)));
		}
		threads.forEach(Thread::start);
		for (Thread thread : threads) {
			thread.join();
		}
		System.exit(attack.report(args[0]) ? 0 : 1);
	}

	/** Trusts the certificate in a file alone. */
	private static SSLContext tls(String certificate) throws Exception {
		KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
		store.load(null, null);
		try (InputStream in = Files.newInputStream(Path.of(certificate))) {
			store.setCertificateEntry("site", CertificateFactory.getInstance("X.509").generateCertificate(in));
		}
		TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(store);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, trust.getTrustManagers(), null);
		return context;
	}

	private void repeat(String how, Random random) {
		while (running()) {
			try {
				switch (how) {
					case "crowd" -> count(ask(hostile(random)));
					case "headers" -> trickle("GET /about HTTP/1.1\r\nHost: localhost\r\nX-Slow: ", "x");
					case "bodies" ->
						trickle("GET /about HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n\r\n", "x");
					case "chunks" ->
						trickle("GET /about HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n");
					case "readers" -> readSlowly();
					case "parameters" -> compare(random);
					default -> throw new IllegalArgumentException(how);
				}
			}
			catch (IOException ex) {
				this.answers.computeIfAbsent("closed", (key) -> new LongAdder()).increment();
			}
			catch (InterruptedException ex) {
				return;
			}
		}
	}

	/** Asks for the home page, ten times a second at most. */
	private void read() {
		while (running()) {
			long start = System.nanoTime();
			try {
				int status = ask("/").statusCode();
				if (status != 200) {
					this.faults.add("/ answered " + status);
				}
			}
			catch (IOException ex) {
				this.faults.add("/ was not answered: " + ex.getMessage());
			}
			catch (InterruptedException ex) {
				return;
			}
			this.waits.add((System.nanoTime() - start) / 1_000_000);
			pause(100);
		}
	}

	/** A search or a title card that nobody has asked for before. */
	private static String hostile(Random random) {
		return switch (random.nextInt(6)) {
			case 0 -> "/search?q=" + encoded(words(random));
			case 1 -> "/api/search?q=" + encoded(words(random));
			case 2 -> "/api/search/suggest?q=" + encoded(words(random));
			case 3 -> "/filmography?q=" + encoded(words(random));
			case 4 -> "/cards/years/" + (1900 + random.nextInt(200)) + ".png?n=" + random.nextInt();
			default -> "/cards/filmography/" + random.nextInt(1000) + ".png?" + random.nextInt() + "=1";
		};
	}

	/** Up to 200 characters of one script, in words of any length. */
	private static String words(Random random) {
		int[] script = SCRIPTS[random.nextInt(SCRIPTS.length)];
		int wordLength = 1 + random.nextInt(60);
		StringBuilder words = new StringBuilder();
		int length = 1 + random.nextInt(200);
		for (int i = 1; i <= length; i++) {
			words.appendCodePoint((i % wordLength == 0) ? " -'.".charAt(random.nextInt(4))
					: script[0] + random.nextInt(script[1] - script[0] + 1));
		}
		return words.toString();
	}

	/** Doubled, blank and unknown parameters give the page of the first value. */
	private void compare(Random random) throws IOException, InterruptedException {
		String year = String.valueOf(1970 + random.nextInt(50));
		String path = List.of("/filmography", "/awards", "/api/works", "/filmography.csv").get(random.nextInt(4));
		String blank = ask(path + "?years=&years=" + year).body();
		String filtered = ask(path + "?years=" + year + "&years=1&utm_source=" + random.nextInt()).body();
		same(path, blank, ask(path).body());
		same(path + "?years=" + year, filtered, ask(path + "?years=" + year).body());
	}

	private void same(String path, String one, String other) {
		this.answers.computeIfAbsent("200", (key) -> new LongAdder()).add(2);
		if (!one.equals(other)) {
			this.faults.add(path + " is not the same for everybody");
		}
	}

	/** Begins a request and sends a little more of it now and then. */
	private void trickle(String begin, String more) throws IOException {
		try (Socket socket = connect()) {
			socket.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
			while (running()) {
				socket.getOutputStream().write(more.getBytes(StandardCharsets.US_ASCII));
				pause(200);
			}
		}
	}

	/** Asks many times over one connection, and reads a few bytes a second. */
	private void readSlowly() throws IOException {
		try (Socket socket = connect()) {
			socket.setReceiveBufferSize(1024);
			byte[] request = "GET /career.json HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(50)
				.getBytes(StandardCharsets.US_ASCII);
			socket.getOutputStream().write(request);
			while (running() && socket.getInputStream().read(new byte[16]) > 0) {
				pause(500);
			}
		}
	}

	private Socket connect() throws IOException {
		Socket socket = new Socket();
		socket.connect(new InetSocketAddress(this.site.getHost(), this.site.getPort()), 20_000);
		this.answers.computeIfAbsent("connections", (key) -> new LongAdder()).increment();
		return socket;
	}

	private HttpResponse<String> ask(String address) throws IOException, InterruptedException {
		return this.client.send(
				HttpRequest.newBuilder(URI.create(this.site + address)).timeout(Duration.ofSeconds(60)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	private void count(HttpResponse<String> answer) {
		int status = answer.statusCode();
		this.answers.computeIfAbsent(String.valueOf(status), (key) -> new LongAdder()).increment();
		if (status >= 500 && (status != 503 || answer.headers().firstValue("Retry-After").isEmpty())) {
			this.faults.add(answer.uri().getPath() + " answered " + status);
		}
	}

	private boolean running() {
		return System.nanoTime() < this.end;
	}

	/** Prints the row, and tells whether all is as it must be. */
	private boolean report(String how) {
		List<Long> sorted = this.waits.stream().sorted().toList();
		long slow = sorted.isEmpty() ? Long.MAX_VALUE : sorted.get(Math.max(0, (sorted.size() * 99 + 99) / 100 - 1));
		if (slow > LONGEST_WAIT) {
			this.faults.add("the reader waited");
		}
		System.out.printf("| %s | %d | %s | %d | %d | %d | %s |%n", how,
				this.answers.values().stream().mapToLong(LongAdder::sum).sum(),
				this.answers.toString().replaceAll("[{}]", ""), sorted.isEmpty() ? -1 : sorted.get(sorted.size() / 2),
				slow, sorted.isEmpty() ? -1 : sorted.get(sorted.size() - 1),
				this.faults.isEmpty() ? "" : this.faults.size() + ": " + this.faults.peek());
		return this.faults.isEmpty();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static void pause(long milliseconds) {
		try {
			Thread.sleep(milliseconds);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
