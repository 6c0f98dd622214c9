package org.careersite.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.careersite.career.Chapter;
import org.careersite.dataset.TextFile.Form;
import org.careersite.dataset.advice.ValueFormat;
import org.careersite.dataset.files.DatasetLimits;
import org.careersite.dataset.files.OtherFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Markdown of a dataset in each language: the biography, what is said about the site,
 * and pages of its own. A text is known by the name of its file without the extension,
 * such as {@code pages/press}; so are the keys that lead to it in one document.
 *
 * @param tags the languages of the site, its own first
 * @param document whether all of them stand in one document
 * @param texts by their names, then by language
 */
record TextFiles(List<String> tags, boolean document, Map<String, Map<String, String>> texts) {

	static final String BIOGRAPHY = "biography";

	static final String ABOUT = "about";

	static final String PAGES = OtherFiles.PAGES;

	/** The keys that one document may have for them. */
	static final List<String> KEYS = List.of(ABOUT, "pages");

	/** The names of files in another language, such as {@code about.fr.md}. */
	private static final Pattern TRANSLATED = Pattern.compile("(biography|about|pages/[^.]+)\\.(.+)\\.md");

	private static final Pattern PAGE = Pattern.compile("pages/([^.]+)\\.md");

	/** What addresses of the site itself start with. */
	static final Set<String> TAKEN = Set.of("about", "actuator", "api", "assets", "awards", "biography", "cards", "css",
			"cv", "decades", "error", "exhibitions", "filmography", "fonts", "glance", "img", "people", "publications",
			"search", "theme", "timeline", "vocab", "years");

	/** The texts of a folder. */
	static TextFiles of(Folder folder, List<String> tags, List<Fault> faults) {
		TextFiles files = new TextFiles(tags, false, new TreeMap<>());
		if (folder.fault().isPresent()) {
			return files;
		}
		Stream<String> pages = folder.others().stream().filter(PAGE.asMatchPredicate());
		Stream.concat(Stream.of(BIOGRAPHY, ABOUT), pages.map((page) -> page.substring(0, page.lastIndexOf('.'))))
			.forEach((name) -> tags.forEach((tag) -> {
				String file = files.file(name, tag);
				if (folder.has(file) || file.equals(DatasetReader.BIOGRAPHY)) {
					FolderTexts.misnamed(folder, file)
						.ifPresentOrElse(faults::add, () -> folder.text(file, DatasetLimits.TEXT, faults)
							.ifPresent((text) -> files.put(name, tag, text)));
				}
			}));
		return files;
	}

	/** Those of one document. */
	static TextFiles of(ObjectNode document, List<String> tags) {
		TextFiles files = new TextFiles(tags, true, new TreeMap<>());
		files.put(BIOGRAPHY, document.path(BIOGRAPHY));
		files.put(ABOUT, document.path(ABOUT));
		document.path("pages").forEachEntry((page, text) -> files.put(PAGES + page, text));
		return files;
	}

	private void put(String name, JsonNode text) {
		this.tags.forEach((tag) -> (text.isString() && tag.equals(own()) ? text : text.path(tag)).stringValueOpt()
			.ifPresent((words) -> put(name, tag, words)));
	}

	private void put(String name, String tag, String text) {
		this.texts.computeIfAbsent(name, (key) -> new LinkedHashMap<>()).put(tag, text);
	}

	private String own() {
		return this.tags.get(0);
	}

	/** The file that has a text in a language. */
	String file(String name, String tag) {
		return name + (tag.equals(own()) ? "" : "." + tag) + ".md";
	}

	/** The same with other words. */
	TextFiles with(UnaryOperator<String> words) {
		TextFiles files = new TextFiles(this.tags, this.document, new TreeMap<>());
		this.texts.forEach((name, texts) -> texts.forEach((tag, text) -> files.put(name, tag, words.apply(text))));
		return files;
	}

	/** The chapters of each text by its name, whose translations are noted. */
	Map<String, List<Chapter>> read(Translations translations, ReferenceCheck references, List<Fault> faults) {
		Map<String, List<Chapter>> read = new TreeMap<>();
		this.texts.forEach((name, texts) -> texts.forEach((tag, text) -> {
			String file = file(name, tag);
			List<Chapter> chapters = new TextFile(Form.of(name), this.document ? DatasetDocument.NAME : file, text,
					references, faults)
				.chapters();
			if (tag.equals(own())) {
				checkName(name, this.document ? DatasetDocument.NAME : file, faults);
				chapters.forEach(translations.gaps()::note);
				read.put(name, chapters);
			}
			else if (read.containsKey(name)) {
				faults.addAll(translations.pair(tag, read.get(name), chapters, file(name, own()), file));
			}
		}));
		return read;
	}

	private void checkName(String name, String file, List<Fault> faults) {
		String page = name.substring(name.indexOf('/') + 1);
		if (!name.startsWith(PAGES)) {
			return;
		}
		String complaint = ValueFormat.SLUG.complaint(page);
		if (complaint != null) {
			faults.add(Fault.of(file, "the name of a page is its address: " + complaint));
		}
		else if (TAKEN.contains(page) || this.tags.contains(page)) {
			faults.add(Fault.of(file,
					"the address /" + page + " is taken by the site itself: give the file another name"));
		}
	}

	/** Those that are there by their names, and what they say in each language. */
	ObjectNode tree() {
		ObjectNode tree = JsonNodeFactory.instance.objectNode();
		this.texts.forEach((name, texts) -> {
			ObjectNode place = name.startsWith(PAGES) ? tree.withObject("/pages") : tree;
			String key = name.substring(name.indexOf('/') + 1);
			if (texts.size() == 1) {
				place.put(key, texts.get(own()));
			}
			else {
				texts.forEach(place.putObject(key)::put);
			}
		});
		return tree;
	}

	/** What is not there in each language. */
	Stream<Fault> untranslated() {
		return this.tags.stream()
			.skip(1)
			.flatMap((tag) -> this.texts.entrySet()
				.stream()
				.filter((text) -> !text.getValue().containsKey(tag))
				.map((text) -> Fault.of(file(text.getKey(), tag),
						(text.getKey().equals(BIOGRAPHY) ? "the biography" : file(text.getKey(), own()))
								+ " is not translated into " + tag)));
	}

	/** Complains of files of a folder that nobody would read. */
	void findUnread(Folder folder, List<Fault> faults) {
		for (String file : folder.others()) {
			Matcher translated = TRANSLATED.matcher(file);
			String name = translated.matches() ? translated.group(1) : BIOGRAPHY;
			List<String> messages = this.tags.stream().map(MessagesFile::name).toList();
			List<String> others = this.document ? List.of()
					: this.tags.stream().skip(1).map((tag) -> file(name, tag)).toList();
			boolean text = !this.document && (file.equals("about.md") || PAGE.matcher(file).matches());
			if (file.startsWith(PAGES) && !file.endsWith(".md")) {
				faults.add(Fault.of(file, "it would not be read: a page is a file such as pages/press.md"));
			}
			else if (others.contains(file) && !name.equals(BIOGRAPHY)
					&& !this.texts.getOrDefault(name, Map.of()).containsKey(own())) {
				faults.add(Fault.of(file, "it would not be read: there is no " + file(name, own())));
			}
			else if (!text && !others.contains(file) && !messages.contains(file)) {
				faults.add(Fault.of(file, "it would not be read. With the languages of this site it could be "
						+ String.join(", ", Stream.concat(others.stream(), messages.stream()).toList())));
			}
		}
	}

}
