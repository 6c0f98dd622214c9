package org.careersite.career.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the name of a person round, so that it is sorted by the family name: the last
 * word. A particle with a capital belongs to it ({@code De Niro}), one without does not
 * ({@code van Beethoven}), and neither does what tells a son from his father.
 */
public final class FamilyName {

	private static final Pattern NAME = Pattern
		.compile("(?<given>\\S.*?)\\s+(?<family>(?:(?:D[aeiou]|Del|Della|Des|La|Le|Van|Von|Der|Den|Ter|Saint|St\\.?)"
				+ "\\s+)*\\S+?)(?<son>,?\\s+(?:Jr|Sr|I{2,3}|IV)\\.?)?");

	private FamilyName() {
	}

	/** The name with the family name first: {@code De Niro Robert}; one word as it is. */
	public static String first(String name) {
		Matcher parts = NAME.matcher(name.strip());
		return !parts.matches() ? name : parts.group("family") + " " + parts.group("given")
				+ ((parts.group("son") != null) ? parts.group("son") : "");
	}

}
