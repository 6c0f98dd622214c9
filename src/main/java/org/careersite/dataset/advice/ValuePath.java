package org.careersite.dataset.advice;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/** The way from the top of a file to a value. */
public record ValuePath(@Nullable ValuePath parent, Object last) {

	public static final ValuePath ROOT = new ValuePath(null, "");

	private static final int LONGEST = 1000;

	/** A field of it; the end of a name that is much too long is left out. */
	public ValuePath field(String name) {
		return new ValuePath(this, (name.length() <= LONGEST) ? name : name.substring(0, LONGEST - 1) + "…");
	}

	public ValuePath item(int index) {
		return new ValuePath(this, index);
	}

	/** The path itself and those above it. */
	public Stream<ValuePath> upwards() {
		return Stream.iterate(this, Objects::nonNull, ValuePath::parent);
	}

	public JsonPointer pointer() {
		JsonPointer before = (this.parent != null) ? this.parent.pointer() : null;
		return (before == null) ? JsonPointer.empty() : (this.last instanceof Integer index) ? before.appendIndex(index)
				: before.appendProperty(this.last.toString());
	}

	/** Whether the value stands in a list. */
	public boolean isItem() {
		return this.last instanceof Integer;
	}

	/** The name of the field that the value stands in, be it alone or in a list. */
	public String name() {
		return (isItem() && this.parent != null) ? this.parent.name() : this.last.toString();
	}

	@Override
	public String toString() {
		String before = (this.parent != null) ? this.parent.toString() : "";
		return before + (isItem() ? "[" + this.last + "]" : (before.isEmpty() ? "" : ".") + this.last);
	}

}
