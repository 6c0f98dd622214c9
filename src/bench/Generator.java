import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the dataset folder of an invented career, a number of times the size of the
 * shipped one. The same size and seed give the same bytes.
 */
public final class Generator {

	private static final String USAGE = """
			usage: java src/bench/Generator.java N FOLDER [SEED]

			Writes to FOLDER the dataset of an invented career, N times the size of the shipped one (1 to 1000).
			SEED is a whole number, 1 unless given; the same N and SEED give the same bytes.
			To see it: java -jar target/balcer-profile-*.jar --career.dataset=file:/path/to/FOLDER/
			""";

	/** How a generated profile starts; others are not overwritten. */
	private static final String MARK = "# An invented career";

	/**
	 * The records: behind the colon, fields that have the value of their name; below,
	 * fields with a pattern, of which {@link Words#fill} tells. Decks have the shipped
	 * frequencies, {@code 3 x TIE} is a list, and what comes out empty is left out.
	 */
	private static final String SHAPES = """
			PROFILE: sources
			name: Ondolin Vasquemor
			birthDate: 1700-02-09
			birthPlace: %, %
			nationality: %
			occupations: [writer, producer, director, photographer]
			summary: Vasquemor never lived; a program made up this career of <size> works. <sentence> <sentence>
			PERSON: slug sources
			name: <title>
			knownFor: {23 |9 % artist|9 % poet|9 Actor}
			WORK: slug title lang franchise sources
			kind: {4 SHORT|7 TV_MOVIE|14 TV_SERIES|1 MINI_SERIES|3 FEATURE_FILM|4 DOCUMENTARY_SHORT|\
			1 DOCUMENTARY_FEATURE|3 VIDEO_SHORT|1 RADIO_PLAY|1 POEM|1 SONG|1 PHOTO_SERIES}
			years: <year>{1 |1 <end>}
			credits: {16 0|17 1|2 2|4 3|1 4|1 12} x CREDIT
			collaborators: {28 0|7 1|1 2|3 3|2 5} x TIE
			facts: {23 0|18 1} x FACTS
			summary: <text>
			CREDIT:
			role: {8 writer|6 producer|5 director|5 creator|4 showrunner|3 executive producer|3 uncredited rewrite}
			years: {1 |1 <years>|1 <within>}
			note: {1 |1 <sentence>}
			TIE:
			person: <somebody>
			role: {9 star|4 artist|2 narrator|1 composer|1 playwright|1 teacher|1 critic|1 co-organiser}
			FACTS:
			Network: {1 |1 % Network}
			Subject: <words>
			Shown with: {1 |1 <link>}
			BODY: slug sources
			name: <title>
			prize: {27 |9 % Award}
			AWARD: body year outcome work publication basis note sources
			category: {6 |16 Best Drama Series|12 Best Episode|9 Best Documentary|9 Best Director|9 % Award}
			count: {58 |2 2|1 3}
			creditedAs: {52 |7 executive producer|2 director}
			episode: {57 |4 <words>}
			EXHIBITION: slug title lang sources
			part: {4 SOLO|1 COLLABORATION|1 GROUP|1 COLLECTION|2 ORGANISER|1 SPONSOR|1 BROADCAST}
			summary: <text>
			works: {6 |5 <any work>}
			collaborators: {6 0|3 1|1 2|1 4} x TIE
			showings: {40 1|4 2|3 3|1 4|1 5|1 6|2 7} x SHOWING
			SHOWING: venue city region country coordinates
			opens: {4 |14 <date>}
			closes: {1 |1 <after>}
			permanent: {17 |1 true}
			planned: {17 |1 true}
			note: {9 |1 <sentence>}
			PUBLICATION: slug title lang sources
			kind: {2 PHOTO_BOOK|1 CATALOGUE|2 BOOK|2 BIOGRAPHY|2 ESSAY}
			part: {1 AUTHOR|1 PHOTOGRAPHER|3 PUBLISHER|2 SPONSOR|2 CONTRIBUTOR}
			publisher: {4 |5 % Press}
			container: {7 |2 <words>}
			date: {2 |7 <date>}
			volumes: {8 |1 13}
			summary: <text>
			collaborators: {6 0|3 1} x TIE
			EVENT: slug date title text theme works sources
			place: {36 |21 %}
			exhibitions: {54 |3 <any exhibition>}
			publications: {56 |1 <any publication>}
			people: {42 0|11 1|3 2|1 6} x TIE
			""";

	/** Titles of events by theme: {@code @} stands for a work. */
	private static final String DATED = "5 CAREER Writes *@*|5 CAREER Directs *@*|4 CAREER Rewrites the end of *@*|"
			+ "4 LIFE Moves to %|5 PUBLIC_LIFE Speaks for the % of %|2 JURY Serves on the jury of the % Festival|"
			+ "2 COLLECTING Collects the prints of % %|1 STUDY Graduates from the % School";

	private static final String UNDATED = "17 TEACHING Lectures at the % Institute|5 CAREER Reports for the % %|"
			+ "4 STUDY Studies with % %|1 COLLECTING Collects the masks of %|1 PUBLIC_LIFE Speaks against the %|"
			+ "1 LIFE Walks from % to %";

	/** Places well inland, around which the invented cities lie. */
	private static final String LANDS = "1 47 2 Aulenne|1 52 19 Bresk|1 40 -100 Comorra|1 52 -106 Dunlai|"
			+ "1 -10 -52 Elvaro|1 -32 -64 Gostia|1 23 79 Handur|1 34 105 Jiolan|1 56 60 Kreslau|1 25 10 Lissar|"
			+ "1 0 22 Mbenou|1 -25 133 Noralla|1 -28 25 Ostravel|1 39 35 Perdaz|1 64 27 Suolen";

	private static final String DATES = "{14 <year>|4 <year>-<month>|6 <year>-<month>-<day>|1 circa <year>|"
			+ "1 early <year>|1 mid <year>|1 late <year>|1 spring <year>|1 summer <year>|1 autumn <year>|1 fall <year>|"
			+ "1 winter <year>}";

	/** What YAML takes as it is: a list, or a text without a colon. */
	private static final Pattern PLAIN = Pattern.compile("\\[[^(]*]|[^\\[:]+");

	private static final Pattern LIST = Pattern.compile("(\\d+) x ([A-Z]+)");

	private final int times;

	private final Path folder;

	private final String origin;

	private final Words words;

	private final Catalogue catalogue;

	/** The patterns of the fields of each shape. */
	private final Map<String, Map<String, String>> shapes = new HashMap<>();

	private Generator(int times, long seed, Path folder) {
		this.times = times;
		this.folder = folder;
		this.origin = String.format(Locale.ROOT, "%s, %d times the shipped size, seed %d\n", MARK, times, seed);
		this.words = new Words(times, new Random(seed));
		this.catalogue = new Catalogue(times, this.words);
		Map<String, String> fields = new LinkedHashMap<>();
		for (String line : SHAPES.split("\n")) {
			String[] parts = line.split(": *", 2);
			if (parts[0].matches("[A-Z]+")) {
				fields = new LinkedHashMap<>();
				this.shapes.put(parts[0], fields);
				for (String name : parts[1].split(" ")) {
					fields.put(name, "<" + name + ">");
				}
			}
			else {
				fields.put(parts[0], parts[1]);
			}
		}
	}

	public static void main(String[] args) {
		// So that numbers have the same digits everywhere
		Locale.setDefault(Locale.ROOT);
		if (List.of(args).contains("--help")) {
			System.out.print(USAGE);
			return;
		}
		try {
			if (args.length < 2 || args.length > 3) {
				throw new IllegalArgumentException("give N, FOLDER and, if you like, SEED; --help tells more");
			}
			int times = (int) number("N", args[0], 1, 1000);
			long seed = (args.length == 3) ? number("SEED", args[2], -Long.MAX_VALUE, Long.MAX_VALUE) : 1;
			new Generator(times, seed, own(Path.of(args[1]))).write();
		}
		catch (IllegalArgumentException ex) {
			System.err.println("Generator: " + ex.getMessage());
			System.exit(2);
		}
		catch (IOException ex) {
			System.err.println("Generator: cannot write: " + ex);
			System.exit(1);
		}
	}

	private static long number(String name, String text, long least, long most) {
		long number = text.matches("-?\\d{1,18}") ? Long.parseLong(text) : Long.MIN_VALUE;
		if (number < least || number > most) {
			throw new IllegalArgumentException(String.format(Locale.ROOT, "%s must be a whole number%s, not \"%s\"", name,
					(least == 1) ? " from 1 to " + most : "", text));
		}
		return number;
	}

	/** The folder, if writing to it destroys nobody's work. */
	private static Path own(Path folder) throws IOException {
		Path profile = folder.resolve("profile.yaml");
		if (Files.exists(folder) && !Files.isDirectory(folder)) {
			throw new IllegalArgumentException(folder + " is not a folder");
		}
		if (Files.exists(profile) && !Files.readString(profile).startsWith(MARK)) {
			throw new IllegalArgumentException(folder + " holds a career that was not invented here");
		}
		return Files.createDirectories(folder);
	}

	private void write() throws IOException {
		try (Writer out = file("profile.yaml")) {
			out.write(this.origin + "person:\n");
			write(out, "PROFILE", "  ", Map.of("size", String.valueOf(this.catalogue.of("work").size())));
			out.write("sections: [Introduction, Early life, Career, Other activities, Filmography, Awards]\n");
		}
		writeFile("people", "person");
		for (String type : List.of("work", "exhibition", "publication", "event")) {
			writeFile(type + "s", type);
		}
		writeAwards();
		writeBiography();
	}

	private Writer file(String name) throws IOException {
		return Files.newBufferedWriter(this.folder.resolve(name));
	}

	private void writeFile(String list, String type) throws IOException {
		try (Writer out = file(list + ".yaml")) {
			out.write(this.origin);
			writeAll(out, list, type);
		}
	}

	private void writeAll(Writer out, String list, String type) throws IOException {
		out.write(list + ":\n");
		for (Entry entry : this.catalogue.of(type)) {
			write(out, type.toUpperCase(Locale.ROOT), "  - ", entry.values());
		}
	}

	/** Writes a record with what is known of it, its first field behind the start. */
	private void write(Writer out, String shape, String start, Map<String, String> known) throws IOException {
		Map<String, String> values = new HashMap<>(known);
		String before = start;
		for (Map.Entry<String, String> field : this.shapes.get(shape).entrySet()) {
			String value = this.words.fill(field.getValue(), (name) -> value(name, values));
			Matcher list = LIST.matcher(value);
			if (list.matches()) {
				writeList(out, before + field.getKey(), Integer.parseInt(list.group(1)), list.group(2), values);
			}
			else if (!value.isEmpty()) {
				values.put(field.getKey(), value);
				String quote = PLAIN.matcher(value).matches() ? "" : "\"";
				out.write(before + field.getKey() + ": " + quote + value + quote + "\n");
				before = " ".repeat(start.length());
			}
		}
	}

	/** Writes so many records of a list; facts are no list. A tour takes years. */
	private void writeList(Writer out, String start, int number, String shape, Map<String, String> values)
			throws IOException {
		out.write((number > 0) ? start + ":\n" : "");
		String before = "    " + (shape.equals("FACTS") ? "  " : "  - ");
		for (int i = 0; i < number; i++) {
			Map<String, String> known = new HashMap<>(values);
			if (shape.equals("SHOWING")) {
				known.putAll(this.catalogue.venue());
				known.put("year", String.valueOf(Math.min(this.catalogue.last, year(values) + i / 2)));
			}
			write(out, shape, before, known);
		}
	}

	private String value(String name, Map<String, String> known) {
		return switch (name) {
			case "sentence" -> this.catalogue.sentences(1, 1);
			case "text" -> this.catalogue.sentences(0, 3);
			case "link" -> this.catalogue.link();
			case "words" -> this.words.fill(Words.TITLES);
			case "somebody" -> this.catalogue.somebody().slug();
			case "any work", "any exhibition", "any publication" ->
				"[" + this.catalogue.any(name.substring(4)).slug() + "]";
			case "sources" -> this.words.deal("3 [Career]|3 [Filmography]|2 [Early life, Career]|2 [Awards]");
			case "month" -> String.format(Locale.ROOT, "%02d", this.words.below(12) + 1);
			case "day" -> String.format(Locale.ROOT, "%02d", this.words.below(28) + 1);
			case "date" -> (year(known) > 0) ? this.words.fill(DATES, (part) -> value(part, known)) : "";
			case "after" -> after(known.getOrDefault("opens", ""));
			case "end" -> (known.get("kind").equals("TV_SERIES") && year(known) < this.catalogue.last)
					? "-" + Math.min(this.catalogue.last, year(known) + 1 + this.words.below(15)) : "";
			case "within" -> within(known.get("years").split("-"));
			default -> known.getOrDefault(name, "");
		};
	}

	/** December of the year; nothing where no month is known. */
	private static String after(String date) {
		return date.contains("-") ? date.substring(0, 4) + "-12" : "";
	}

	private String within(String[] years) {
		int first = Integer.parseInt(years[0]);
		return String.valueOf(first + this.words.below(Integer.parseInt(years[years.length - 1]) - first + 1));
	}

	private static int year(Map<String, String> values) {
		return Integer.parseInt(values.get("year"));
	}

	private void writeAwards() throws IOException {
		List<Entry> bodies = this.catalogue.of("body");
		int[] numbers = bodies.stream().mapToInt((body) -> 1).toArray();
		for (int rest = 61 * this.times - numbers.length; rest > 0; rest--) {
			numbers[this.catalogue.draw(numbers.length)]++;
		}
		try (Writer out = file("awards.yaml")) {
			out.write(this.origin);
			writeAll(out, "bodies", "body");
			out.write("awards:\n");
			for (int i = 0; i < numbers.length; i++) {
				for (Map<String, String> award : awards(bodies.get(i).slug(), numbers[i])) {
					write(out, "AWARD", "  - ", award);
				}
			}
		}
	}

	/** So many awards of a body in order of their years; honours are for no work. */
	private List<Map<String, String>> awards(String body, int number) {
		List<Map<String, String>> awards = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			String outcome = this.words.deal("31 WON|25 NOMINATED|2 MENTION|3 HONOUR");
			Entry record = this.catalogue.laureate(this.words.deal("60 work|1 publication"));
			int year = Math.min(this.catalogue.last, record.year() + this.words.below(3));
			Map<String, String> award = new HashMap<>(Map.of("body", body, "outcome", outcome, "year", "" + year));
			if (!outcome.equals("HONOUR")) {
				award.put(record.type(), record.slug());
				award.put("basis", this.words.deal("20 |1 STATED|34 INFERRED"));
				award.put("note", award.get("basis").equals("INFERRED") ? this.catalogue.sentences(1, 2) : "");
			}
			awards.add(award);
		}
		awards.sort(Comparator.comparing((award) -> award.get("year")));
		return awards;
	}

	private void writeBiography() throws IOException {
		try (Writer out = file("biography.md")) {
			for (int chapter = 1; chapter <= 9; chapter++) {
				out.write(String.format(Locale.ROOT, "## Part %d, the years of %s\n\n", chapter, this.words.name()));
				for (int i = 0; i < 4; i++) {
					out.write(this.catalogue.sentences(3, 3) + "\n\n");
				}
				out.write("Sources: Early life, Career\n\n");
			}
		}
	}

	/**
	 * A record that others can name.
	 *
	 * @param type the word for it in a link
	 * @param year its first year, or 0 where it has none
	 * @param more the values of fields that only its type has
	 */
	private record Entry(String type, String slug, String title, int year, Map<String, String> more) {

		String link() {
			boolean titled = List.of("work", "exhibition", "publication").contains(this.type);
			return String.format(Locale.ROOT, "[%s](%s:%s)", titled ? "*" + this.title + "*" : this.title, this.type,
					this.slug);
		}

		Map<String, String> values() {
			Map<String, String> values = new HashMap<>(this.more);
			values.putAll(Map.of("slug", this.slug, "title", this.title, "year", String.valueOf(this.year)));
			values.put("lang", this.title.matches("L[ae] .*") ? "fr" : "");
			return values;
		}

	}

	/** Draws ranks, each about as often as the word of that rank in a language. */
	private record Zipf(double[] sums) {

		static Zipf of(int size, double flatness) {
			double[] sums = new double[size];
			for (int rank = 0; rank < size; rank++) {
				sums[rank] = ((rank > 0) ? sums[rank - 1] : 0) + 1 / (rank + flatness);
			}
			return new Zipf(sums);
		}

		/** For records: flatter, so that the first does not draw too much to itself. */
		static Zipf ofRecords(int size) {
			return of(size, 1 + Math.sqrt(size));
		}

		int draw(Random random) {
			int index = Arrays.binarySearch(this.sums, random.nextDouble() * this.sums[this.sums.length - 1]);
			return (index < 0) ? -index - 1 : index;
		}

	}

	/** The invented language, whose vocabulary grows with N; and all chance. */
	private static final class Words {

		private static final String[] SMALL = "the of and a in to with for by on from at as that was it".split(" ");

		/** Without f: "false" would be no text in YAML. */
		private static final String[] ONSETS = "b c d g h j k l m n p r s t v z br dr gl pr st tr th".split(" ");

		private static final String[] VOWELS = "a a e e i i o o u u ai ou".split(" ");

		private static final String[] CODAS = ",,,l,m,n,r,s,t,nd,st".split(",");

		private static final String TITLES = "{14 % %|9 The % %|5 % of the %|3 % & %|3 %'s %|4 %: The % %|3 % % %|"
				+ "1 Le % d'\u00e9t\u00e9|1 La % de %}";

		private static final Pattern DECK = Pattern.compile("\\{([^}]*)}");

		private static final Pattern VALUE = Pattern.compile("<([a-z ]*)>|%");

		private final Random random;

		private final List<String> words;

		private final Zipf zipf;

		private final Map<String, List<String>> decks = new HashMap<>();

		Words(int times, Random random) {
			this.random = random;
			int size = (int) (1500 * Math.sqrt(times));
			Set<String> all = new LinkedHashSet<>(List.of(SMALL));
			while (all.size() < size) {
				all.add(coin(1 + ((all.size() > 150) ? 1 : 0) + below((all.size() > 1000) ? 3 : 2)));
			}
			this.words = List.copyOf(all);
			this.zipf = Zipf.of(size, 2.7);
		}

		private String coin(int syllables) {
			String word = IntStream.range(0, syllables)
				.mapToObj((i) -> any(ONSETS) + any(VOWELS))
				.collect(Collectors.joining("", "", any(CODAS)));
			return (below(20) > 0) ? word : word.replace('e', '\u00e9').replace('u', '\u00fc');
		}

		private String any(String[] parts) {
			return parts[below(parts.length)];
		}

		int below(int bound) {
			return this.random.nextInt(bound);
		}

		/** A pattern with a name for each %, a card for each {3 often|1 seldom}. */
		String fill(String pattern) {
			return fill(pattern, (name) -> "");
		}

		/** The same, with values for names such as {@code <slug>}. */
		String fill(String pattern, UnaryOperator<String> values) {
			String dealt = DECK.matcher(pattern).replaceAll((deck) -> deal(deck.group(1)));
			return VALUE.matcher(dealt)
				.replaceAll((value) -> (value.group(1) != null) ? values.apply(value.group(1)) : name());
		}

		/** The next card; a round has each as often as the number before it says. */
		String deal(String cards) {
			List<String> deck = this.decks.computeIfAbsent(cards, (key) -> new ArrayList<>());
			if (deck.isEmpty()) {
				for (String card : cards.split("\\|")) {
					String[] parts = card.split(" ", 2);
					deck.addAll(Collections.nCopies(Integer.parseInt(parts[0]), parts[1]));
				}
				Collections.shuffle(deck, this.random);
			}
			return deck.remove(deck.size() - 1);
		}

		/** A word that can stand alone, with a capital letter. */
		String name() {
			int rank = this.zipf.draw(this.random);
			String word = (rank >= SMALL.length) ? this.words.get(rank) : "";
			return (word.length() > 2) ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : name();
		}

		/** A sentence with a link, or something else, within. */
		String sentence(String within) {
			int length = 7 + below(14);
			int place = below(length);
			StringBuilder text = new StringBuilder(name());
			for (int i = 0; i < length; i++) {
				text.append((below(15) == 0) ? ", " : " ")
					.append((i == place) ? within : this.words.get(this.zipf.draw(this.random)));
			}
			return text + " " + name().toLowerCase(Locale.ROOT) + ".";
		}

	}

	/** All records that others can name, by type, made before any is written. */
	private static final class Catalogue {

		private static final int FIRST = 1722;

		private final Words words;

		private final int last;

		private final Map<String, List<Entry>> entries = new HashMap<>();

		private final Map<String, Integer> slugs = new HashMap<>();

		private final List<Map<String, String>> venues = new ArrayList<>();

		private final Map<Integer, Zipf> zipfs = new HashMap<>();

		private int met;

		Catalogue(int times, Words words) {
			this.words = words;
			this.last = FIRST + (int) Math.min(250, 50 * StrictMath.cbrt(times));
			double root = Math.sqrt(times);
			addAll("person", new int[50 * times], "{8 % %|1 % de %|1 % % %}");
			addAll("body", new int[(int) (36 * root)], "{5 % % Festival|2 % % Guild|1 % & % Society|1 % Academy of %}");
			addWorks(41 * times, (int) (3 * root * Math.sqrt(root)));
			addEvents(28 * times, 29 * times);
			addAll("exhibition", years(11 * times), Words.TITLES);
			addAll("publication", years(9 * times), Words.TITLES);
			IntStream.range(0, (int) (15 * root)).forEach((i) -> this.venues.add(newVenue()));
			this.slugs.clear();
		}

		/** Newest first. */
		private void addAll(String type, int[] years, String pattern) {
			for (int i = years.length - 1; i >= 0; i--) {
				add(type, this.words.fill(pattern), years[i], Map.of());
			}
		}

		private void add(String type, String title, int year, Map<String, String> more) {
			String plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
			String whole = plain.replaceAll("[\\p{M}'*]", "").replace("&", "and").replaceAll("[^a-z]+", "-");
			String slug = whole.substring(0, Math.min(whole.length(), 72)).replaceAll("-$", "");
			int number = this.slugs.merge(type + ":" + slug, 1, Integer::sum);
			this.entries.computeIfAbsent(type, (key) -> new ArrayList<>())
				.add(new Entry(type, (number > 1) ? slug + "-" + number : slug, title, year, more));
		}

		private void addWorks(int number, int families) {
			int[] years = years(number);
			List<String> names = IntStream.range(0, families + 1).mapToObj((i) -> this.words.fill("% & %")).toList();
			for (int i = 0; i < number; i++) {
				String family = names.get((int) ((long) i * families / number) + this.words.below(2));
				String title = this.words.fill(this.words.deal("31 <own>|1 <family>|9 <family>: % %"),
						(name) -> name.equals("own") ? this.words.fill(Words.TITLES) : family);
				add("work", title, years[i], title.startsWith(family) ? Map.of("franchise", family) : Map.of());
			}
		}

		/** Events over the years of the works, then those without a date. */
		private void addEvents(int dated, int undated) {
			List<Entry> works = of("work");
			add("event", this.words.fill("Born in %"), 1700, Map.of("theme", "LIFE"));
			for (int i = 1; i < dated + undated; i++) {
				String[] event = this.words.deal((i < dated) ? DATED : UNDATED).split(" ", 2);
				Entry work = works.get((int) ((long) i * works.size() / dated % works.size()));
				add("event", this.words.fill(event[1].replace("@", work.title())), (i < dated) ? work.year() : 0,
						Map.of("theme", event[0], "works", event[1].contains("@") ? "[" + work.slug() + "]" : ""));
			}
		}

		private int[] years(int number) {
			return IntStream.generate(this::year).limit(number).sorted().toArray();
		}

		private int year() {
			return FIRST + this.words.below(this.last - FIRST + 1);
		}

		/** A venue, mostly with its city, three degrees at most from a land. */
		private Map<String, String> newVenue() {
			String[] land = this.words.deal(LANDS).split(" ");
			String known = this.words.deal("12 city|4 region|1 venue");
			Map<String, String> venue = new HashMap<>();
			if (!known.equals("venue")) {
				venue.putAll(Map.of(known, this.words.name(), "country", land[2], "coordinates",
						String.format(Locale.ROOT, "[%.2f, %.2f]", near(land[0]), near(land[1]))));
			}
			venue.put("venue", this.words.fill("{3 % Museum|2 % Gallery|1 Museum of % & %|1 House of %}"));
			return venue;
		}

		private double near(String degrees) {
			return Integer.parseInt(degrees) + this.words.below(600) / 100.0 - 3;
		}

		List<Entry> of(String type) {
			return this.entries.get(type);
		}

		Entry any(String type) {
			return of(type).get(this.words.below(of(type).size()));
		}

		/** Mostly the next of the people, so that all are met, else one met often. */
		Entry somebody() {
			List<Entry> people = of("person");
			boolean next = this.words.below(10) > 0;
			return people.get(next ? this.met++ % people.size() : draw(people.size()));
		}

		/** What an award is for; those that win much are spread over the years. */
		Entry laureate(String type) {
			return of(type).get((int) (draw(of(type).size()) * 2_654_435_761L % of(type).size()));
		}

		Map<String, String> venue() {
			return this.venues.get(draw(this.venues.size()));
		}

		private int draw(int size) {
			return this.zipfs.computeIfAbsent(size, Zipf::ofRecords).draw(this.words.random);
		}

		/** So many sentences, most with a link; none are an empty text. */
		String sentences(int least, int most) {
			return IntStream.range(0, least + this.words.below(most - least + 1))
				.mapToObj((i) -> this.words.sentence((this.words.below(3) > 0) ? link() : this.words.name()))
				.collect(Collectors.joining(" "));
		}

		String link() {
			String type = this.words.deal("6 work|3 body|2 exhibition|1 publication|4 person|3 event|1 year");
			return type.equals("year") ? String.format(Locale.ROOT, "[%1$d](year:%1$d)", year()) : any(type).link();
		}

	}

}
