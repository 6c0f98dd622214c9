package org.careersite.web;

import java.util.List;

import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/** The records before and after one in the order of its list. */
public record Neighbours(@Nullable RecordLink previous, @Nullable RecordLink next) {

	/**
	 * The neighbours of a record in a list, newest first.
	 * @param path of its page; it must be there
	 */
	public static Neighbours in(List<RecordLink> all, String path) {
		int at = all.stream().map(RecordLink::href).toList().indexOf(path);
		return new Neighbours((at + 1 < all.size()) ? all.get(at + 1) : null, (at > 0) ? all.get(at - 1) : null);
	}

	/** Those in a list that is in the other order. */
	public Neighbours reversed() {
		return new Neighbours(this.next, this.previous);
	}

}
