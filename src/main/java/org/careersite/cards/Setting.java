package org.careersite.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text set into lines of one size, in pixels, as large as its room allows.
 */
record Setting(CardFont font, List<String> lines, double size, Room room) {

	private static final String CUT = "…";

	/** Lines break at blanks; a dot between figures stays at the end of its line. */
	private static final Pattern BREAK = Pattern.compile(" (?!·)");

	/** Sets a text into a room. A text that does not fit at the smallest size is cut. */
	static Setting of(CardFont font, String text, Room room) {
		String legible = font.legible(text);
		for (double size = room.largest(); size >= room.smallest(); size -= room.step()) {
			Setting empty = new Setting(font, List.of(), size, room);
			Setting wrapped = empty.with(empty.wrap(legible, room.width()));
			if (wrapped.fits()) {
				return wrapped.balanced(legible);
			}
		}
		return new Setting(font, List.of(), room.smallest(), room).cut(legible);
	}

	/** From the top of the first line to the last base line; 0 if there is no text. */
	double height() {
		return this.lines.isEmpty() ? 0 : this.size * (0.7 + this.room.leading() * (this.lines.size() - 1));
	}

	private boolean fits() {
		return this.lines.size() <= this.room.lines() && height() <= this.room.height()
				&& within(this.lines, this.room.width());
	}

	/** As few lines as possible; a word that is wider than the room stands alone. */
	private List<String> wrap(String text, double width) {
		List<String> lines = new ArrayList<>();
		for (String word : text.isEmpty() ? new String[0] : BREAK.split(text)) {
			String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
			if (!lines.isEmpty() && width(last + " " + word) <= width) {
				lines.set(lines.size() - 1, last + " " + word);
			}
			else {
				lines.add(word);
			}
		}
		return lines;
	}

	/** Just as many lines, but as even as their words allow. */
	private Setting balanced(String text) {
		double narrow = this.room.width() / Math.max(this.lines.size(), 1);
		List<String> even = wrap(text, narrow);
		while (narrow < this.room.width() && (even.size() > this.lines.size() || !within(even, narrow))) {
			narrow = Math.min(narrow + this.size / 8, this.room.width());
			even = wrap(text, narrow);
		}
		return with(even);
	}

	private boolean within(List<String> lines, double width) {
		return lines.stream().allMatch((line) -> width(line) <= width);
	}

	/** What there is room for; words that are wider than the room are broken. */
	private Setting cut(String text) {
		List<String> lines = new ArrayList<>();
		String rest = text;
		while (!rest.isEmpty() && lines.size() < this.room.lines() && with(lines).height() <= this.room.height()) {
			String line = shortened(wrap(rest, this.room.width()).get(0), "");
			lines.add(line);
			rest = rest.substring(line.length()).strip();
		}
		if (!rest.isEmpty()) {
			int last = lines.size() - 1;
			lines.set(last, shortened(lines.get(last), CUT).strip() + CUT);
		}
		return with(lines);
	}

	/** As much of a line as there is room for with something behind it. */
	private String shortened(String line, String end) {
		String shortened = line;
		while (width(shortened + end) > this.room.width()) {
			shortened = shortened.substring(0, shortened.length() - 1);
		}
		return shortened;
	}

	private Setting with(List<String> lines) {
		return new Setting(this.font, List.copyOf(lines), this.size, this.room);
	}

	private double width(String line) {
		return this.font.width(line, this.size, this.room.tracking());
	}

	/**
	 * Where a text has to go.
	 *
	 * @param lines how many at most
	 * @param largest the size to begin with
	 * @param smallest the size below which a text is cut
	 * @param step between the sizes
	 * @param tracking what stands between two letters, in parts of the size
	 * @param leading the distance of two base lines, in parts of the size
	 */
	record Room(double width, double height, int lines, double largest, double smallest, double step, double tracking,
			double leading) {
	}

}
