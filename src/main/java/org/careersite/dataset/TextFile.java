package org.careersite.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.careersite.career.Chapter;
import org.careersite.career.text.Folding;
import org.careersite.dataset.files.DatasetLimits;

/**
 * Reads a Markdown file of a dataset: {@code biography.md}, whose chapters each start
 * with {@code ## Title} and end with a line {@code Sources: section, section}, a page,
 * which starts with {@code # Title}, or {@code about.md}, which has no title.
 */
class TextFile {

	private static final String SOURCES = "Sources:";

	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_TEXT = 100_000;

	private final Form form;

	private final String name;

	private final ReferenceCheck references;

	private final List<Chapter> chapters = new ArrayList<>();

	private final List<Fault> faults;

	private int told;

	private final Set<String> titles = new HashSet<>();

	/**
	 * @param name the file that it stands in, for what is wrong with it
	 */
	TextFile(Form form, String name, String text, ReferenceCheck references, List<Fault> faults) {
		this.form = form;
		this.name = name;
		this.references = references;
		this.faults = faults;
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			if (ProseCheck.isUnfit(lines.get(i))) {
				fault(i + 1, ProseCheck.UNFIT);
			}
		}
		int start = 0;
		for (int end = 1; end <= lines.size(); end++) {
			if (end == lines.size() || form.startsAt(lines.get(end))) {
				readChapter(start + 1, lines.subList(start, end));
				start = end;
			}
		}
		if (form != Form.BIOGRAPHY && this.chapters.isEmpty()) {
			fault(1, form.start);
		}
	}

	/** Its chapters; the only one is a page, or the text without a title. */
	List<Chapter> chapters() {
		return this.chapters;
	}

	/** Reads a chapter, whose heading is the first of its lines. */
	private void readChapter(int first, List<String> lines) {
		if (lines.stream().allMatch(String::isBlank)) {
			return;
		}
		if (this.form == Form.PAGE && !this.chapters.isEmpty()) {
			fault(first, "a page has one line \"# Title\", its first; a heading below it starts with \"## \"");
		}
		List<String> body = new ArrayList<>();
		List<String> sources = new ArrayList<>();
		int sourcesLine = first;
		for (String line : lines) {
			boolean naming = this.form == Form.BIOGRAPHY && !body.isEmpty() && line.startsWith(SOURCES);
			body.add(naming ? "" : line);
			if (naming) {
				sourcesLine = first + body.size() - 1;
				sources.addAll(this.references.sections(line.substring(SOURCES.length())));
			}
		}
		String title = "";
		if (this.form != Form.ABOUT) {
			String heading = body.set(0, "");
			title = this.form.startsAt(heading) ? heading.substring(this.form.heading.length()).strip() : "";
		}
		String markdown = String.join("\n", body);
		checkProse(first, title, true);
		checkProse(first, markdown, false);
		if (!title.isEmpty() || this.form == Form.ABOUT) {
			checkChapter(first, title, markdown.strip(), sources);
		}
		else {
			fault(first, this.form.start);
		}
		for (String source : sources) {
			if (!this.references.knowsSection(source)) {
				fault(sourcesLine, this.references.sectionComplaint(source));
			}
		}
		this.chapters.add(new Chapter(Folding.fold(title).replace(' ', '-'), title, markdown.strip(), sources));
	}

	private void checkProse(int first, String text, boolean line) {
		ProseCheck.problems(text, line, this.form == Form.PAGE, this.references)
			.forEach((problem) -> fault(first + problem.line(), problem.message()));
	}

	private void checkChapter(int line, String title, String text, List<String> sources) {
		String chapter = (this.form == Form.ABOUT) ? "it"
				: String.format(Locale.ROOT, "the %s \"%s\"", this.form.part, title);
		if (!this.titles.add(Folding.fold(title))) {
			fault(line, "there are two chapters \"" + title + "\"");
		}
		if (this.form != Form.ABOUT && (Folding.fold(title).isEmpty() || title.length() > LONGEST_TITLE)) {
			fault(line, "the title of a " + this.form.part + " needs a letter or digit, and at most " + LONGEST_TITLE
					+ " characters");
		}
		if (text.length() > LONGEST_TEXT) {
			fault(line, chapter + " has " + text.length() + " characters; at most " + LONGEST_TEXT + " fit");
		}
		if (text.isEmpty()) {
			fault(line, chapter + " has no text");
		}
		if (this.form == Form.BIOGRAPHY && sources.isEmpty()) {
			fault(line, chapter + " needs a last line \"Sources: section, section\"");
		}
	}

	private void fault(int line, String message) {
		if (this.told++ < DatasetLimits.FAULTS) {
			this.faults.add(new Fault(this.name, line, null, message));
		}
	}

	/** What a file is, by its part in a dataset. */
	enum Form {

		BIOGRAPHY("chapter", "## "), ABOUT("text", ""), PAGE("page", "# ");

		private final String part;

		private final String heading;

		private final String start;

		Form(String part, String heading) {
			this.part = part;
			this.heading = heading;
			this.start = heading.isEmpty() ? "it has no text"
					: "a " + part + " starts with a line \"" + heading + "Title\"";
		}

		/** That of the text with a name. */
		static Form of(String name) {
			return name.startsWith(TextFiles.PAGES) ? PAGE : name.equals(TextFiles.ABOUT) ? ABOUT : BIOGRAPHY;
		}

		private boolean startsAt(String line) {
			return !this.heading.isEmpty() && line.startsWith(this.heading);
		}

	}

}
