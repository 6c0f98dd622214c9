package org.careersite.dataset;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.careersite.dataset.files.DatasetLimits;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code messages_de.properties}, whose words come before those of the site.
 */
class MessagesFile {

	private final String name;

	private final String text;

	private final Map<String, String> words = new LinkedHashMap<>();

	private final List<Fault> faults;

	private int told;

	MessagesFile(String name, String text, List<Fault> faults) {
		this.name = name;
		this.text = text;
		this.faults = faults;
		try {
			new InOrder().load(new StringReader(text));
		}
		catch (IOException | IllegalArgumentException ex) {
			this.faults.add(Fault.of(name,
					"it cannot be read: " + ex.getMessage() + " Write letters as they are, and a backslash as \\\\"));
		}
	}

	/** The name of the file of a language, as Java names such files. */
	static String name(String tag) {
		return "messages_" + tag.replace('-', '_') + ".properties";
	}

	/** All of it, as it was read. */
	String text() {
		return this.text;
	}

	/** The words, by their keys. */
	Map<String, String> words() {
		return this.words;
	}

	private void take(String key, String message) {
		boolean twice = this.words.put(key, message) != null;
		String complaint = twice ? "it is there twice" : MessageCheck.complaint(key, message);
		if (complaint != null && this.told++ < DatasetLimits.FAULTS) {
			this.faults.add(new Fault(this.name, line(key), key, complaint));
		}
	}

	private int line(String key) {
		Matcher matcher = Pattern.compile("^[ \\t\\f]*" + Pattern.quote(key) + "[ \\t\\f]*[=:]", Pattern.MULTILINE)
			.matcher(this.text);
		return matcher.find() ? (int) this.text.substring(0, matcher.start()).lines().count() + 1 : 0;
	}

	/** Takes messages as they are read, in their order, and sees what is there twice. */
	private final class InOrder extends Properties {

		private static final long serialVersionUID = 1L;

		@Override
		public synchronized @Nullable Object put(Object key, Object message) {
			take(key.toString(), message.toString());
			return null;
		}

	}

}
