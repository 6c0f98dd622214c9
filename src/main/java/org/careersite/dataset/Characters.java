package org.careersite.dataset;

import java.util.regex.Pattern;

/**
 * The characters that a text of the dataset can have.
 */
final class Characters {

	/** The complaint of a text that has others. */
	static final String UNFIT = "it has a control character, which cannot be shown; delete it";

	/**
	 * What no XML may have, and so no feed: control characters and halves of characters.
	 * @see <a href="https://www.w3.org/TR/xml/#charsets">Characters of XML</a>
	 */
	private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\t\n\r\u0085]]");

	private Characters() {
	}

	/** Whether the text has a character that cannot be shown. */
	static boolean areUnfit(String text) {
		return NO_TEXT.matcher(text).find();
	}

}
