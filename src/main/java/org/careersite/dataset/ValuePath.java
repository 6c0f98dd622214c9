package org.careersite.dataset;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/** The way from the top of a file to a value. */
record ValuePath(@Nullable ValuePath parent, Object last) {

	static final ValuePath ROOT = new ValuePath(null, "");

	/** A field of it; the end of a name that is much too long is left out. */
	ValuePath field(String name) {
		return new ValuePath(this, Fault.cut(name));
	}

	ValuePath item(int index) {
		return new ValuePath(this, index);
	}

	JsonPointer pointer() {
		if (this.parent == null) {
			return JsonPointer.empty();
		}
		JsonPointer before = this.parent.pointer();
		return (this.last instanceof Integer index) ? before.appendIndex(index)
				: before.appendProperty((String) this.last);
	}

	/** Whether the value stands in a list. */
	boolean isItem() {
		return this.last instanceof Integer;
	}

	/** The name of the field that the value stands in, be it alone or in a list. */
	String name() {
		return (this.last instanceof String name || this.parent == null) ? String.valueOf(this.last)
				: this.parent.name();
	}

	@Override
	public String toString() {
		if (this.parent == null) {
			return "";
		}
		String before = this.parent.toString();
		return before + ((this.last instanceof Integer index) ? "[" + index + "]"
				: (before.isEmpty() ? "" : ".") + this.last);
	}

}
