import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Asks two running sites, in turn, for what their datasets hold, and compares how long
 * the answers take. Run by {@code bench.sh}.
 */
class Queries {

	/** Kinds of queries, each made from a title. */
	private static final List<String> KINDS = List.of("whole title", "two words", "one word", "half a word", "a slip",
			"word and years", "nothing");

	private static final int QUERIES = 40;

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	public static void main(String[] args) throws Exception {
		if (args.length != 5) {
			System.err.println("usage: java Queries.java ROUNDS SITE_A FOLDER_A SITE_B FOLDER_B");
			System.exit(2);
		}
		int rounds = Integer.parseInt(args[0]);
		List<Site> sites = List.of(new Site(args[1], titles(args[2])), new Site(args[3], titles(args[4])));
		System.out.printf(Locale.ROOT, "%-16s%12s%12s%10s%14s%14s%n", "query", "A p50 ms", "B p50 ms", "B / A", "A found",
				"B found");
		for (String kind : KINDS) {
			compare(kind, rounds, sites);
		}
	}

	/** The first rounds only warm both sites up. */
	private static void compare(String kind, int rounds, List<Site> sites) throws Exception {
		List<List<Double>> medians = List.of(new ArrayList<>(), new ArrayList<>());
		long[] found = new long[sites.size()];
		for (int round = -rounds; round < rounds; round++) {
			for (int at = 0; at < sites.size(); at++) {
				List<Double> times = new ArrayList<>();
				found[at] = 0;
				for (String query : sites.get(at).queries(kind)) {
					found[at] += ask(sites.get(at).address(), query, times);
				}
				if (round >= 0) {
					medians.get(at).add(median(times));
				}
			}
		}
		double a = median(medians.get(0));
		double b = median(medians.get(1));
		System.out.printf(Locale.ROOT, "%-16s%12.2f%12.2f%10.2f%14d%14d%n", kind, a, b, b / a, found[0], found[1]);
	}

	/** How many records a query finds; notes the milliseconds it took. */
	private static long ask(String site, String query, List<Double> times) throws IOException, InterruptedException {
		URI address = URI.create(site + "/api/search?size=20&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
		long start = System.nanoTime();
		HttpResponse<String> answer = CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
		times.add((System.nanoTime() - start) / 1e6);
		if (answer.statusCode() != 200) {
			throw new IOException(address + " answers " + answer.statusCode());
		}
		return Long.parseLong(answer.body().replaceFirst("(?s).*?\"total\":\\s*(\\d+).*", "$1"));
	}

	private static List<String> titles(String folder) throws IOException {
		return Files.readAllLines(Path.of(folder, "works.yaml"))
			.stream()
			.filter((line) -> line.startsWith("    title: "))
			.map((line) -> line.substring("    title: ".length()).replace("\"", "").replace("''", "'"))
			.toList();
	}

	private static double median(List<Double> values) {
		double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		return sorted[sorted.length / 2];
	}

	/**
	 * A site and the titles of its works.
	 */
	private record Site(String address, List<String> titles) {

		/** The same queries each time. */
		List<String> queries(String kind) {
			Random random = new Random(1);
			return IntStream.range(0, QUERIES)
				.mapToObj((n) -> this.titles.get(random.nextInt(this.titles.size())))
				.map((title) -> query(kind, title))
				.toList();
		}

		private static String query(String kind, String title) {
			List<String> words = Arrays.stream(title.split("\\W+")).filter((word) -> word.length() > 3).toList();
			String word = words.isEmpty() ? title : words.get(words.size() - 1);
			return switch (kind) {
				case "whole title" -> title;
				case "two words" -> words.stream().limit(2).collect(Collectors.joining(" "));
				case "one word" -> word;
				case "half a word" -> word.substring(0, (word.length() + 1) / 2);
				case "a slip" -> slip(title);
				case "word and years" -> word + " since 1730";
				default -> "xyzzyq " + word;
			};
		}

		/** Swaps two letters in the midst. */
		private static String slip(String title) {
			char[] letters = title.toCharArray();
			int at = letters.length / 2;
			char letter = letters[at];
			letters[at] = letters[at - 1];
			letters[at - 1] = letter;
			return new String(letters);
		}

	}

}
