import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Measures the processor time that questions of 200 characters cost a running site,
 * beside usual ones, and prints a table. Nothing else may ask the site meanwhile. Run by
 * {@code attack.sh}.
 */
class Questions {

	/** First and last letter of each script; the last ones become longer when folded. */
	private static final Map<String, int[]> SCRIPTS = new LinkedHashMap<>();

	static {
		SCRIPTS.put("Latin", new int[] { 'a', 'z' });
		SCRIPTS.put("Cyrillic", new int[] { 0x430, 0x44F });
		SCRIPTS.put("Greek", new int[] { 0x3B1, 0x3C9 });
		SCRIPTS.put("Chinese", new int[] { 0x4E00, 0x9FA5 });
		SCRIPTS.put("Hiragana", new int[] { 0x3041, 0x3096 });
		SCRIPTS.put("Hangul", new int[] { 0xAC00, 0xD7A3 });
		SCRIPTS.put("Thai", new int[] { 0xE01, 0xE2E });
		SCRIPTS.put("Hebrew", new int[] { 0x5D0, 0x5EA });
		SCRIPTS.put("Arabic", new int[] { 0x627, 0x64A });
		SCRIPTS.put("Emoji", new int[] { 0x1F600, 0x1F64F });
		SCRIPTS.put("U+FDFA", new int[] { 0xFDFA, 0xFDFA });
		SCRIPTS.put("U+3316", new int[] { 0x3316, 0x3316 });
	}

	/** How long a word is: one word, long ones, usual ones, and letters. */
	private static final int[] WORD_LENGTHS = { 200, 30, 10, 2 };

	private static final String[] USUAL = { "law and order", "backbone", "emmy 1997", "photographs", "criminal intent",
			"dick wolf", "peabody", "awards" };

	/** What a question may cost in milliseconds. */
	private static final double LIMIT = 100;

	/** Of each kind; a third as many warm the site up. */
	private static final int EACH = 12;

	private final ProcessHandle process;

	private final String site;

	private final HttpClient client = HttpClient.newHttpClient();

	private Questions(long process, String site) {
		this.process = ProcessHandle.of(process).orElseThrow();
		this.site = site;
	}

	public static void main(String[] args) throws Exception {
		if (args.length != 2) {
			System.err.println("usage: java Questions.java PROCESS_ID SITE");
			System.exit(2);
		}
		System.exit(new Questions(Long.parseLong(args[0]), args[1]).measure() ? 0 : 1);
	}

	/** The first round only warms the site up. False if one costs too much. */
	private boolean measure() throws IOException, InterruptedException {
		Random random = new Random(1);
		double worst = 0;
		for (boolean told : new boolean[] { false, true }) {
			double usual = cost(random, told, null, 0);
			if (told) {
				System.out.println("| milliseconds of processor time | one word | words of 30 | of 10 | of 2 |");
				System.out.println("|---|--:|--:|--:|--:|");
				System.out.printf(Locale.ROOT, "| usual | %.1f | | | |%n", usual);
			}
			for (Map.Entry<String, int[]> script : SCRIPTS.entrySet()) {
				StringBuilder row = new StringBuilder("| " + script.getKey());
				for (int length : WORD_LENGTHS) {
					double cost = cost(random, told, script.getValue(), length);
					row.append(String.format(Locale.ROOT, " | %.1f", cost));
					worst = told ? Math.max(worst, cost) : 0;
				}
				if (told) {
					System.out.println(row + " |");
				}
			}
		}
		return worst <= LIMIT;
	}

	/** The milliseconds of processor time for a question, of some. */
	private double cost(Random random, boolean told, int[] script, int wordLength) throws IOException, InterruptedException {
		long start = this.process.info().totalCpuDuration().orElseThrow().toMillis();
		int number = told ? EACH : EACH / 3;
		for (int i = 0; i < number; i++) {
			String words = (script != null) ? words(random, script, wordLength) : USUAL[i % USUAL.length];
			// A number, so that no answer comes out of the page cache
			ask(words + ' ' + (100_000 + random.nextInt(900_000)));
		}
		return (this.process.info().totalCpuDuration().orElseThrow().toMillis() - start) / (double) number;
	}

	private void ask(String question) throws IOException, InterruptedException {
		URI address = URI.create(this.site + "/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
		int status = this.client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding()).statusCode();
		if (status != 200 && status != 400) {
			throw new IOException(address + " answers " + status);
		}
	}

	/** As many as leave room for the number. */
	private static String words(Random random, int[] script, int wordLength) {
		StringBuilder words = new StringBuilder();
		for (int i = 1; i <= 193; i++) {
			words.appendCodePoint(
					(i % wordLength == 0) ? ' ' : script[0] + random.nextInt(script[1] - script[0] + 1));
		}
		return words.toString();
	}

}
