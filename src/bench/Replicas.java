import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Loads a site from many connections and writes down which ETag each address answered
 * with. It speaks HTTP itself, since other clients ask again when a connection breaks,
 * and say nothing of it. Run by {@code replicas.sh}.
 */
class Replicas {

	private static final String USAGE = """
			usage: java Replicas.java list SITE MOST
			       java Replicas.java tags SITE ADDRESSES [CERTIFICATE]
			       java Replicas.java load SITE CERTIFICATE ADDRESSES CONNECTIONS RATE REQUESTS SEEN

			list prints addresses of the site: its pages, and what they link to.
			tags prints address, coding and ETag of each, in each coding.
			load asks at RATE requests a second. Each line on its input begins a phase; after an empty one it goes on until
			it has asked REQUESTS times. It prints phase, requests, failures and waits in milliseconds (median, 99th
			percentile, longest), and writes phase, address, coding, ETag and how often into the file SEEN.""";

	/** What the site packs its pages in, the last not at all. */
	private static final List<String> CODINGS = List.of("br", "gzip", "identity");

	private static final Pattern LOCATION = Pattern.compile("<loc>[a-z]+://[^/<]+([^<]*)</loc>");

	private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

	/** What a cache asks for again soon; or never, since its address changes with it. */
	private static final Pattern SOON = Pattern.compile("max-age=1\\b|immutable");

	private static final int PATIENCE = 60_000;

	private final URI site;

	private final SocketFactory sockets;

	private final Map<Seen, LongAdder> seen = new ConcurrentHashMap<>();

	private final Map<String, Phase> phases = new LinkedHashMap<>();

	private final AtomicLong asked = new AtomicLong();

	private final AtomicLong told = new AtomicLong();

	private volatile String phase = "";

	private volatile long most = Long.MAX_VALUE;

	private Replicas(String site, SocketFactory sockets) {
		this.site = URI.create(site);
		this.sockets = sockets;
	}

	public static void main(String[] args) throws Exception {
		Locale.setDefault(Locale.ROOT);
		if (args.length == 3 && args[0].equals("list")) {
			new Replicas(args[1], SocketFactory.getDefault()).list(Integer.parseInt(args[2]));
		}
		else if (args.length > 2 && args.length < 5 && args[0].equals("tags")) {
			new Replicas(args[1], sockets(args[1], (args.length == 4) ? args[3] : null)).tags(Files.readAllLines(Path.of(args[2])));
		}
		else if (args.length == 8 && args[0].equals("load")) {
			new Replicas(args[1], sockets(args[1], args[2])).load(Files.readAllLines(Path.of(args[3])),
					Integer.parseInt(args[4]), Integer.parseInt(args[5]), Integer.parseInt(args[6]), Path.of(args[7]));
		}
		else {
			System.err.println(USAGE);
			System.exit(2);
		}
	}

	private static SocketFactory sockets(String site, String certificate) throws Exception {
		if (!site.startsWith("https:")) {
			return SocketFactory.getDefault();
		}
		KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
		store.load(null, null);
		try (InputStream in = Files.newInputStream(Path.of(certificate))) {
			store.setCertificateEntry("site", CertificateFactory.getInstance("X.509").generateCertificate(in));
		}
		TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(store);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, trust.getTrustManagers(), null);
		return context.getSocketFactory();
	}

	/**
	 * The pages of the sitemap first, then what is found on them; as far as it has an
	 * ETag, and no cache may keep it for longer than the others, as it may the feed.
	 */
	private void list(int most) throws Exception {
		try (Connection connection = new Connection()) {
			Deque<String> open = new ArrayDeque<>();
			LOCATION.matcher(connection.ask("/sitemap.xml", "identity", null).text())
				.results()
				.map((result) -> result.group(1))
				.forEach(open::add);
			open.addAll(List.of("/sitemap.xml", "/feed.atom", "/career.json", "/search?q=law", "/api/search?q=1997"));
			Set<String> known = new LinkedHashSet<>(open);
			List<String> found = new ArrayList<>();
			while (!open.isEmpty() && found.size() < most) {
				String address = open.remove();
				Reply reply = connection.ask(address, "identity", null);
				if (reply.status() == 200 && reply.headers().containsKey("etag")
						&& SOON.matcher(reply.headers().getOrDefault("cache-control", "")).find()) {
					found.add(address);
				}
				if (reply.headers().getOrDefault("content-type", "").startsWith("text/html")) {
					LINK.matcher(reply.text())
						.results()
						.map((MatchResult result) -> result.group(1).replace("&amp;", "&"))
						.filter(known::add)
						.forEach(open::add);
				}
			}
			found.forEach(System.out::println);
		}
	}

	private void tags(List<String> addresses) throws Exception {
		try (Connection connection = new Connection()) {
			for (String address : addresses) {
				for (String coding : CODINGS) {
					Reply reply = connection.ask(address, coding, null);
					reply.check(null);
					System.out.printf(Locale.ROOT, "%s\t%s\t%s%n", address, coding, reply.tag());
				}
			}
		}
	}

	private void load(List<String> addresses, int connections, int rate, int requests, Path file) throws Exception {
		BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		begin(input.readLine());
		List<Thread> threads = new ArrayList<>();
		long start = System.nanoTime();
		for (int i = 0; i < connections; i++) {
			Random random = new Random(i);
			threads.add(new Thread(() -> ask(addresses, random, start, 1_000_000_000L / rate)));
		}
		threads.forEach(Thread::start);
		for (String line = input.readLine(); line != null && !line.isEmpty(); line = input.readLine()) {
			begin(line);
		}
		this.most = requests;
		for (Thread thread : threads) {
			thread.join();
		}
		this.phases.forEach((name, phase) -> phase.print(name));
		List<String> lines = new ArrayList<>();
		this.seen.forEach((seen, times) -> lines.add(seen + "\t" + times));
		Files.write(file, lines);
	}

	private void begin(String name) {
		this.phases.put(name, new Phase());
		this.phase = name;
	}

	/** One connection after the other; every fourth question is whether a page is still the same. */
	private void ask(List<String> addresses, Random random, long start, long pause) {
		Map<String, String> last = new HashMap<>();
		Connection connection = new Connection();
		for (long number = this.asked.getAndIncrement(); number < this.most; number = this.asked.getAndIncrement()) {
			String address = addresses.get(random.nextInt(addresses.size()));
			String coding = CODINGS.get(random.nextInt(CODINGS.size()));
			String known = (random.nextInt(4) == 0) ? last.get(address + coding) : null;
			sleep((start + number * pause - System.nanoTime()) / 1_000_000);
			String name = this.phase;
			Phase phase = this.phases.get(name);
			phase.requests().increment();
			long begun = System.nanoTime();
			try {
				Reply reply = connection.ask(address, coding, known);
				phase.waits().add(System.nanoTime() - begun);
				reply.check(known);
				last.put(address + coding, reply.tag());
				this.seen.computeIfAbsent(new Seen(name, address, coding, reply.tag()), (key) -> new LongAdder())
					.increment();
			}
			catch (Exception ex) {
				phase.failures().increment();
				if (this.told.getAndIncrement() < 20) {
					System.err.printf(Locale.ROOT, "%s: %s in %s: %s%n", name, address, coding, ex);
				}
				connection.close();
			}
		}
		connection.close();
	}

	private static void sleep(long millis) {
		try {
			Thread.sleep(Math.max(0, millis));
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A connection that is opened when it is needed, and kept as long as the server keeps it. */
	private class Connection implements AutoCloseable {

		private Socket socket;

		private InputStream in;

		Reply ask(String address, String coding, String known) throws IOException {
			if (this.socket == null) {
				this.socket = Replicas.this.sockets.createSocket();
				this.socket.connect(new InetSocketAddress(Replicas.this.site.getHost(), Replicas.this.site.getPort()),
						PATIENCE);
				this.socket.setSoTimeout(PATIENCE);
				this.socket.setTcpNoDelay(true);
				this.in = new BufferedInputStream(this.socket.getInputStream());
			}
			String request = String.format(Locale.ROOT, "GET %s HTTP/1.1\r\nHost: %s\r\nAccept-Encoding: %s\r\n%s\r\n",
					address, Replicas.this.site.getAuthority(), coding,
					(known != null) ? "If-None-Match: " + known + "\r\n" : "");
			this.socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			int status = Integer.parseInt(line().split(" ")[1]);
			Map<String, String> headers = new TreeMap<>();
			for (String line = line(); !line.isEmpty(); line = line()) {
				String[] header = line.split(":\\s*", 2);
				headers.put(header[0].toLowerCase(Locale.ROOT), header[1]);
			}
			Reply reply = new Reply(status, headers, (status != 304) ? body(headers) : new byte[0]);
			if (headers.getOrDefault("connection", "").equalsIgnoreCase("close")) {
				close();
			}
			return reply;
		}

		private byte[] body(Map<String, String> headers) throws IOException {
			if (headers.containsKey("content-length")) {
				return bytes(Integer.parseInt(headers.get("content-length")));
			}
			ByteArrayOutputStream body = new ByteArrayOutputStream();
			for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
				body.write(bytes(size));
				line();
			}
			line();
			return body.toByteArray();
		}

		private byte[] bytes(int size) throws IOException {
			byte[] bytes = this.in.readNBytes(size);
			if (bytes.length < size) {
				throw new EOFException(String.format(Locale.ROOT, "only %d of %d bytes came", bytes.length, size));
			}
			return bytes;
		}

		private String line() throws IOException {
			StringBuilder line = new StringBuilder();
			for (int c = this.in.read(); c != '\n'; c = this.in.read()) {
				if (c < 0) {
					throw new EOFException("the connection was closed");
				}
				line.append((char) c);
			}
			return line.toString().stripTrailing();
		}

		@Override
		public void close() {
			try (Socket open = this.socket) {
				this.socket = null;
			}
			catch (IOException ex) {
				// It is gone either way
			}
		}

	}

	private record Reply(int status, Map<String, String> headers, byte[] body) {

		String tag() {
			return this.headers.getOrDefault("etag", "none");
		}

		String text() {
			return new String(this.body, StandardCharsets.UTF_8);
		}

		/** Whether it is a success, and its ETag that of its bytes: made from them, unpacked. */
		void check(String known) throws Exception {
			if (this.status == 304 && known != null) {
				require(known.equals(tag()), "304 for " + known + " with " + tag());
				return;
			}
			require(this.status == 200, "status " + this.status);
			String coding = this.headers.getOrDefault("content-encoding", "identity");
			if (!coding.equals("br")) {
				byte[] plain = coding.equals("gzip")
						? new GZIPInputStream(new ByteArrayInputStream(this.body)).readAllBytes() : this.body;
				byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
				String made = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 15));
				require(tag().equals("\"" + made + (coding.equals("gzip") ? "-gzip\"" : "\"")),
						"other bytes than those of " + tag());
			}
		}

		private static void require(boolean holds, String otherwise) throws IOException {
			if (!holds) {
				throw new IOException(otherwise);
			}
		}

	}

	private record Seen(String phase, String address, String coding, String tag) {

		@Override
		public String toString() {
			return String.join("\t", this.phase, this.address, this.coding, this.tag);
		}

	}

	private record Phase(LongAdder requests, LongAdder failures, Queue<Long> waits) {

		Phase() {
			this(new LongAdder(), new LongAdder(), new ConcurrentLinkedQueue<>());
		}

		void print(String name) {
			double[] millis = this.waits.stream().mapToDouble((nanos) -> nanos / 1e6).sorted().toArray();
			System.out.printf(Locale.ROOT, "%s\t%d\t%d\t%.1f\t%.1f\t%.0f%n", name, this.requests.sum(), this.failures.sum(),
					rank(millis, 0.5), rank(millis, 0.99), rank(millis, 1));
		}

		private static double rank(double[] sorted, double share) {
			return (sorted.length > 0) ? sorted[(int) Math.ceil(share * sorted.length) - 1] : 0;
		}

	}

}
