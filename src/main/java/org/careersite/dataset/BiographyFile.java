package org.careersite.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.careersite.career.Chapter;
import org.careersite.career.text.Folding;
import org.careersite.career.text.Title;

/**
 * Reads {@code biography.md}: chapters that each start with {@code ## Title} and end with
 * a line {@code Sources: section, section}.
 */
class BiographyFile {

	static final String NAME = "biography.md";

	private static final String HEADING = "## ";

	private static final String SOURCES = "Sources:";

	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_TEXT = 100_000;

	private final String name;

	private final String text;

	private final ReferenceCheck references;

	private final List<Chapter> chapters = new ArrayList<>();

	private final List<Fault> faults;

	private int told;

	private final Set<String> titles = new HashSet<>();

	/**
	 * @param name the file that it stands in, for what is wrong with it
	 */
	BiographyFile(String name, String text, ReferenceCheck references, List<Fault> faults) {
		this.name = name;
		this.text = text;
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
			if (end == lines.size() || lines.get(end).startsWith(HEADING)) {
				readChapter(start + 1, lines.subList(start, end));
				start = end;
			}
		}
	}

	/** The name of the file that has it in another language: {@code biography.fr.md}. */
	static String name(String tag) {
		return "biography." + tag + ".md";
	}

	/** All of it, as it was read. */
	String text() {
		return this.text;
	}

	List<Chapter> chapters() {
		return this.chapters;
	}

	/** Reads a chapter, whose heading is the first of its lines. */
	private void readChapter(int first, List<String> lines) {
		List<String> body = new ArrayList<>();
		List<String> sources = new ArrayList<>();
		int sourcesLine = first;
		for (String line : lines.subList(1, lines.size())) {
			body.add(line.startsWith(SOURCES) ? "" : line);
			if (line.startsWith(SOURCES)) {
				sourcesLine = first + body.size();
				sources.addAll(this.references.sections(line.substring(SOURCES.length())));
			}
		}
		String heading = lines.get(0);
		String title = heading.startsWith(HEADING) ? heading.substring(HEADING.length()).strip() : "";
		String markdown = String.join("\n", body);
		checkProse(first, title, true);
		checkProse(first + 1, markdown, false);
		if (!title.isEmpty()) {
			checkChapter(first, title, markdown.strip(), sources);
		}
		else if (!heading.isBlank() || !markdown.isBlank()) {
			fault(first, "a chapter starts with a line \"## Title\"");
		}
		for (String source : sources) {
			if (!this.references.knowsSection(source)) {
				fault(sourcesLine, this.references.sectionComplaint(source));
			}
		}
		this.chapters.add(new Chapter(Folding.fold(title).replace(' ', '-'), title, markdown.strip(), sources));
	}

	private void checkProse(int first, String text, boolean line) {
		ProseCheck.problems(text, line, this.references)
			.forEach((problem) -> fault(first + problem.line(), problem.message()));
	}

	private void checkChapter(int line, String title, String text, List<String> sources) {
		String chapter = "the chapter \"" + title + "\"";
		if (!this.titles.add(Folding.fold(title))) {
			fault(line, "there are two chapters \"" + title + "\"");
		}
		if (Folding.fold(title).isEmpty() || title.length() > LONGEST_TITLE) {
			fault(line, "the title of a chapter needs a letter or digit, and at most " + LONGEST_TITLE + " characters");
		}
		if (text.length() > LONGEST_TEXT) {
			fault(line, chapter + " has " + text.length() + " characters; at most " + LONGEST_TEXT + " fit");
		}
		if (text.isEmpty()) {
			fault(line, chapter + " has no text");
		}
		if (sources.isEmpty()) {
			fault(line, chapter + " needs a last line \"Sources: section, section\"");
		}
	}

	private void fault(int line, String message) {
		if (this.told++ < DatasetLimits.FAULTS) {
			this.faults.add(new Fault(this.name, line, null, message));
		}
	}

}
