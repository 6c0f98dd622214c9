package org.careersite.career;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Something that is worked out of the whole career when it is first asked for, and kept
 * until another career takes its place. Its owner listens for {@link CareerReplaced}, and
 * then has it forgotten.
 *
 * @param <T> what is kept; never changed
 */
public final class Kept<T> {

	private final Supplier<T> source;

	private volatile @Nullable T value;

	/** Counts the careers, so that nothing is kept of one that is gone. */
	private int career;

	/**
	 * Keeps what a source gives.
	 * @param source reads the career; asked by several threads at once if it must be
	 */
	public Kept(Supplier<T> source) {
		this.source = source;
	}

	public T get() {
		T kept = this.value;
		if (kept != null) {
			return kept;
		}
		int of = career();
		T made = this.source.get();
		keep(made, of);
		return made;
	}

	public synchronized void forget() {
		this.career++;
		this.value = null;
	}

	private synchronized int career() {
		return this.career;
	}

	private synchronized void keep(T made, int of) {
		if (of == this.career) {
			this.value = made;
		}
	}

}
