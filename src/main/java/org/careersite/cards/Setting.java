package org.careersite.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text set into lines of one size, as large as its room allows.
 *
 * @param font the font
 * @param lines the lines, none of them wider than the room
 * @param size of the letters, in pixels
 * @param room where it goes
 */
record Setting(CardFont font, List<String> lines, double size, Room room) {

	private static final String CUT = "…";

	/**
	 * Lines are broken at blanks, but a dot between figures stays at the end of its line.
	 */
	private static final Pattern BREAK = Pattern.compile(" (?!·)");

	/** Sets a text into a room. A text that does not fit at the smallest size is cut. */
	static Setting of(CardFont font, String text, Room room) {
		String legible = font.legible(text);
		for (double size = room.largest(); size >= room.smallest(); size -= room.step()) {
			Setting setting = new Setting(font, List.of(), size, room);
			List<String> lines = setting.wrap(legible, room.width());
			if (setting.fits(lines, room)) {
				return setting.with(setting.balanced(legible, lines.size(), room.width()));
			}
		}
		return new Setting(font, List.of(), room.smallest(), room).cut(legible, room);
	}

	/** From the top of the first line to the last base line; 0 if there is no text. */
	double height() {
		return this.lines.isEmpty() ? 0 : this.size * (0.7 + this.room.leading() * (this.lines.size() - 1));
	}

	private boolean fits(List<String> lines, Room room) {
		return lines.size() <= room.lines() && with(lines).height() <= room.height() && within(lines, room.width());
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
	private List<String> balanced(String text, int number, double width) {
		double narrow = width / Math.max(number, 1);
		List<String> lines = wrap(text, narrow);
		while (narrow < width && (lines.size() > number || !within(lines, narrow))) {
			narrow = Math.min(narrow + this.size / 8, width);
			lines = wrap(text, narrow);
		}
		return lines;
	}

	private boolean within(List<String> lines, double width) {
		return lines.stream().allMatch((line) -> width(line) <= width);
	}

	/** What there is room for; words that are wider than the room are broken. */
	private Setting cut(String text, Room room) {
		List<String> lines = new ArrayList<>();
		String rest = text;
		while (!rest.isEmpty() && lines.size() < room.lines() && with(lines).height() <= room.height()) {
			String line = wrap(rest, room.width()).get(0);
			while (width(line) > room.width()) {
				line = line.substring(0, line.length() - 1);
			}
			lines.add(line);
			rest = rest.substring(line.length()).strip();
		}
		if (!rest.isEmpty()) {
			String last = lines.get(lines.size() - 1);
			while (width(last + CUT) > room.width()) {
				last = last.substring(0, last.length() - 1);
			}
			lines.set(lines.size() - 1, last.strip() + CUT);
		}
		return with(lines);
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
	 * @param width of its lines at most, in pixels
	 * @param height of its lines at most, in pixels
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
