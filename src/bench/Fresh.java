import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds many addresses of a site, and measures how long the answer to one takes that was
 * never asked before. Run by {@code bench.sh}.
 */
class Fresh {

	private static final String USAGE = """
			usage: java Fresh.java list SITE
			       java Fresh.java time SITE SECONDS

			list prints addresses: the pages of the sitemap, lists with filters, and searches.
			time asks half of them for so many seconds to warm the site up, over and over, then each of the others once,
			and prints a row each for pages, lists and searches.""";

	/** Lists that take years beside another filter. */
	private static final List<String> LISTS = List.of("/filmography", "/awards", "/timeline", "/exhibitions");

	private static final Pattern LOCATION = Pattern.compile("<loc>[a-z]+://[^/<]+([^<]*)</loc>");

	private static final Pattern FILTER = Pattern.compile("href=\"[^\"?]*\\?((?:kind|role|outcome|lane|part)=[^\"&]+)\"");

	private static final Pattern TITLE = Pattern.compile("\"title\":\"([^\"\\\\]+)\"");

	/** Of each kind, so that the measurement ends in time; so many seconds, too. */
	private static final int MOST = 2000;

	private static final int LONGEST = 120;

	/** Words that mean years where a year follows; what they find is a page of years. */
	private static final Set<String> OF_YEARS = Set.of("since", "from", "until", "to");

	private static final HttpClient CLIENT = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

	private final String site;

	/** The same order each time. */
	private final Random random = new Random(1);

	private int failed;

	private Fresh(String site) {
		this.site = site;
	}

	public static void main(String[] args) throws Exception {
		Locale.setDefault(Locale.ROOT);
		if (args.length == 2 && args[0].equals("list")) {
			List<String> all = new ArrayList<>();
			new Fresh(args[1]).kinds().values().forEach(all::addAll);
			Collections.shuffle(all, new Random(1));
			all.forEach(System.out::println);
		}
		else if (args.length == 3 && args[0].equals("time")) {
			new Fresh(args[1]).time(Integer.parseInt(args[2]));
		}
		else {
			System.err.println(USAGE);
			System.exit(2);
		}
	}

	private Map<String, List<String>> kinds() throws IOException, InterruptedException {
		Set<String> pages = mapped();
		List<Integer> years = pages.stream()
			.filter((page) -> page.matches("/years/\\d+"))
			.map((page) -> Integer.valueOf(page.substring("/years/".length())))
			.sorted()
			.toList();
		Map<String, List<String>> kinds = new LinkedHashMap<>();
		kinds.put("pages", some(List.copyOf(pages)));
		kinds.put("lists with filters", some(lists(years)));
		kinds.put("searches", some(searches(years)));
		return kinds;
	}

	private List<String> some(List<String> addresses) {
		List<String> some = new ArrayList<>(new LinkedHashSet<>(addresses));
		Collections.shuffle(some, this.random);
		return some.subList(0, Math.min(MOST, some.size()));
	}

	/** The pages in the sitemap, or in those it names. */
	private Set<String> mapped() throws IOException, InterruptedException {
		Set<String> pages = new LinkedHashSet<>();
		for (String page : all(LOCATION, "/sitemap.xml")) {
			if (page.startsWith("/sitemap")) {
				pages.addAll(all(LOCATION, page));
			}
			else {
				pages.add(page);
			}
		}
		return pages;
	}

	/** Each list with each span of years, and with each filter it offers. */
	private List<String> lists(List<Integer> years) throws IOException, InterruptedException {
		List<String> lists = new ArrayList<>();
		for (String list : LISTS) {
			Set<String> filters = new LinkedHashSet<>(all(FILTER, list));
			for (int from : years) {
				for (int to : years) {
					if (from < to) {
						lists.add(String.format(Locale.ROOT, "%s?years=%d-%d", list, from, to));
						filters.forEach((filter) -> lists
							.add(String.format(Locale.ROOT, "%s?years=%d-%d&%s", list, from, to, filter)));
					}
				}
			}
		}
		return lists;
	}

	/** Each word of some titles with each year. */
	private List<String> searches(List<Integer> years) throws IOException, InterruptedException {
		Set<String> words = new LinkedHashSet<>();
		for (String title : all(TITLE, "/api/works?size=100")) {
			Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
				.filter((word) -> word.length() > 2 && !OF_YEARS.contains(word))
				.forEach(words::add);
		}
		List<String> searches = new ArrayList<>();
		for (String word : words) {
			String query = "/search?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
			years.forEach((year) -> searches.add(query + "+" + year));
		}
		return searches;
	}

	private List<String> all(Pattern pattern, String page) throws IOException, InterruptedException {
		String text = CLIENT.send(request(page), BodyHandlers.ofString()).body();
		return pattern.matcher(text).results().map((result) -> result.group(1)).toList();
	}

	private void time(int seconds) throws IOException, InterruptedException {
		List<String> others = new ArrayList<>();
		Map<String, List<String>> fresh = new LinkedHashMap<>();
		kinds().forEach((kind, addresses) -> {
			others.addAll(addresses.subList(0, addresses.size() / 2));
			fresh.put(kind, addresses.subList(addresses.size() / 2, addresses.size()));
		});
		Collections.shuffle(others, this.random);
		warmUp(others, seconds);
		for (Map.Entry<String, List<String>> kind : fresh.entrySet()) {
			this.failed = 0;
			long end = System.nanoTime() + LONGEST * 1_000_000_000L;
			List<Double> all = new ArrayList<>();
			for (String address : kind.getValue()) {
				if (System.nanoTime() < end) {
					all.add(ask(address));
				}
			}
			double[] times = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
			System.out.printf(Locale.ROOT, "| %s | %d | %.2f | %.2f | %.2f | %d |%n", kind.getKey(), times.length,
					rank(times, 0.5), rank(times, 0.99), rank(times, 1), this.failed);
		}
	}

	private void warmUp(List<String> addresses, int seconds) throws IOException, InterruptedException {
		long end = System.nanoTime() + seconds * 1_000_000_000L;
		for (int i = 0; System.nanoTime() < end; i++) {
			ask(addresses.get(i % addresses.size()));
		}
	}

	/** The milliseconds to the end of the answer. */
	private double ask(String address) throws IOException, InterruptedException {
		HttpRequest request = request(address);
		long start = System.nanoTime();
		int status = CLIENT.send(request, BodyHandlers.ofByteArray()).statusCode();
		double time = (System.nanoTime() - start) / 1e6;
		if (status != 200) {
			this.failed++;
			System.err.println(address + " answers " + status);
		}
		return time;
	}

	private HttpRequest request(String address) {
		return HttpRequest.newBuilder(URI.create(this.site + address)).timeout(Duration.ofMinutes(2)).build();
	}

	private static double rank(double[] sorted, double part) {
		return sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)];
	}

}
