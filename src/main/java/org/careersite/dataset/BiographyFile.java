package org.careersite.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.careersite.career.Chapter;
import org.careersite.career.Folding;

/**
 * Reads {@code biography.md}: chapters that each start with {@code ## Title} and end with
 * a line {@code Sources: section, section}.
 */
class BiographyFile {

	static final String NAME = "biography.md";

	/** How many bytes it may have: a book of five hundred pages. */
	static final int MOST_BYTES = 1_000_000;

	private static final String HEADING = "## ";

	private static final String SOURCES = "Sources:";

	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_TEXT = 100_000;

	private final String name;

	private final String text;

	private final List<Chapter> chapters = new ArrayList<>();

	private final List<Fault> faults = new ArrayList<>();

	private final Set<String> slugs = new HashSet<>();

	/**
	 * Reads a biography.
	 * @param name the file that it stands in, for what is wrong with it
	 */
	BiographyFile(String name, String text, ReferenceCheck references) {
		this.name = name;
		this.text = text;
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			if (ProseCheck.isUnfit(lines.get(i))) {
				fault(i + 1, ProseCheck.UNFIT);
			}
		}
		int start = 0;
		while (start < lines.size()) {
			int end = start + 1;
			while (end < lines.size() && !lines.get(end).startsWith(HEADING)) {
				end++;
			}
			readChapter(lines, start, end, references);
			start = end;
		}
	}

	/** All of it, as it was read. */
	String text() {
		return this.text;
	}

	List<Chapter> chapters() {
		return this.chapters;
	}

	List<Fault> faults() {
		return this.faults;
	}

	private void readChapter(List<String> lines, int start, int end, ReferenceCheck references) {
		List<String> body = new ArrayList<>();
		List<String> sources = new ArrayList<>();
		int sourcesLine = start + 1;
		for (int i = start + 1; i < end; i++) {
			String line = lines.get(i);
			if (line.startsWith(SOURCES)) {
				sourcesLine = i + 1;
				sources.addAll(references.sections(line.substring(SOURCES.length())));
			}
			body.add(line.startsWith(SOURCES) ? "" : line);
		}
		String heading = lines.get(start);
		String title = heading.startsWith(HEADING) ? heading.substring(HEADING.length()).strip() : "";
		checkProse(start + 1, title, true, references);
		checkProse(start + 2, String.join("\n", body), false, references);
		String text = String.join("\n", body).strip();
		checkChapter(start + 1, heading, title, text, sources);
		checkSources(sourcesLine, sources, references);
		this.chapters
			.add(new Chapter(Folding.fold(title).replace(' ', '-'), this.chapters.size(), title, text, sources));
	}

	private void checkProse(int first, String text, boolean line, ReferenceCheck references) {
		ProseCheck.problems(text, line, references)
			.forEach((problem) -> fault(first + problem.line(), problem.message()));
	}

	private void checkChapter(int line, String heading, String title, String text, List<String> sources) {
		if (title.isEmpty()) {
			if (!heading.isBlank() || !text.isEmpty()) {
				fault(line, "a chapter starts with a line \"## Title\"");
			}
			return;
		}
		if (!this.slugs.add(Folding.fold(title))) {
			fault(line, String.format(Locale.ROOT, "there are two chapters \"%s\"", title));
		}
		if (Folding.fold(title).isEmpty() || title.length() > LONGEST_TITLE) {
			fault(line, String.format(Locale.ROOT,
					"the title of a chapter needs a letter or digit, and at most %d characters", LONGEST_TITLE));
		}
		if (text.length() > LONGEST_TEXT) {
			fault(line, String.format(Locale.ROOT, "the chapter \"%s\" has %d characters; at most %d fit", title,
					text.length(), LONGEST_TEXT));
		}
		if (text.isEmpty()) {
			fault(line, String.format(Locale.ROOT, "the chapter \"%s\" has no text", title));
		}
		if (sources.isEmpty()) {
			fault(line, String.format(Locale.ROOT, "the chapter \"%s\" needs a last line \"Sources: section, section\"",
					title));
		}
	}

	private void checkSources(int line, List<String> sources, ReferenceCheck references) {
		sources.stream()
			.filter((source) -> !references.knowsSection(source))
			.forEach((source) -> fault(line, references.sectionComplaint(source)));
	}

	private void fault(int line, String message) {
		if (this.faults.size() < DatasetLimits.FAULTS) {
			this.faults.add(new Fault(this.name, line, null, message));
		}
	}

}
