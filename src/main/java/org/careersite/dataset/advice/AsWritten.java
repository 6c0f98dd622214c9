package org.careersite.dataset.advice;

import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.JsonParserDelegate;

/**
 * Finds what YAML reads otherwise than it is written: texts that start with the sign of a
 * tag, anchor or alias, or that a comment cuts off. Numbers such as 1e3 are texts.
 */
public final class AsWritten extends JsonParserDelegate {

	private static final Pattern NUMBER = Pattern.compile("[-+]?(0|[1-9]\\d*)?(\\.\\d+)?");

	/** The signs that a word may start with which YAML swallows. */
	private static final String SIGNS = "!&*";

	private static final Pattern COMMENT = Pattern.compile("[ \\t]+(#[^\r\n]*)");

	/** What means nothing, and starts a comment if it is no text. */
	private static final Pattern NOTHING = Pattern.compile("(?i)null|~|#\\S.*");

	private final String text;

	private final ObjIntConsumer<String> complaints;

	/** The same place in the text, as the parser counts and as Java does. */
	private long codePoint;

	private int index;

	/**
	 * @param complaints takes what is read otherwise, with the number of its line
	 */
	public AsWritten(JsonParser parser, String text, ObjIntConsumer<String> complaints) {
		super(parser);
		this.text = text;
		this.complaints = complaints;
	}

	@Override
	public JsonToken nextToken() {
		JsonToken token = this.delegate.nextToken();
		if (token == null || token.isStructEnd()) {
			return token;
		}
		char first = at(this.delegate.currentTokenLocation());
		if (SIGNS.indexOf(first) >= 0) {
			YamlLine line = line();
			fault("a text that starts with " + first + " must stand in quotation marks"
					+ (line.value().startsWith(first + "") ? ": " + line.quoted() : ""));
		}
		if (token.isNumeric() && !NUMBER.matcher(this.delegate.getString()).matches()) {
			token = JsonToken.VALUE_STRING;
		}
		if (token == JsonToken.VALUE_STRING && "\"'|>".indexOf(first) < 0) {
			findComment();
		}
		YamlLine line = (token == JsonToken.VALUE_NULL) ? line() : null;
		if (line != null && NOTHING.matcher(line.value()).matches()) {
			fault("YAML takes this for nothing; if it is the text, put it in quotation marks: " + line.quoted());
		}
		return token;
	}

	@Override
	public @Nullable String nextName() {
		return (nextToken() == JsonToken.PROPERTY_NAME) ? this.delegate.currentName() : null;
	}

	private void findComment() {
		at(this.delegate.currentLocation());
		Matcher comment = COMMENT.matcher(this.text).region(this.index, this.text.length());
		if (comment.lookingAt()) {
			fault("\"" + comment.group(1)
					+ "\" is left out, since # starts a comment. If it belongs to the text, write " + line().quoted()
					+ ", or else put the comment on a line of its own");
		}
	}

	/** The line at which the parser is. */
	private YamlLine line() {
		int start = this.text.lastIndexOf('\n', this.index - 1) + 1;
		int end = this.text.indexOf('\n', start);
		return YamlLine.of(this.text.substring(start, (end < 0) ? this.text.length() : end));
	}

	/** The character at a place, which is never before the last one asked for. */
	private char at(TokenStreamLocation location) {
		this.index = this.text.offsetByCodePoints(this.index, (int) (location.getCharOffset() - this.codePoint));
		this.codePoint = location.getCharOffset();
		return (this.index < this.text.length()) ? this.text.charAt(this.index) : ' ';
	}

	private void fault(String message) {
		this.complaints.accept(message, this.delegate.currentTokenLocation().getLineNr());
	}

}
