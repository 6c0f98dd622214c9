package org.careersite.export;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Tells how far an export is: a bar on a terminal, a line now and then elsewhere.
 */
final class Progress {

	private static final int WIDTH = 30;

	/** A line for so many files. */
	private static final int LINE = 500;

	private final PrintStream out;

	private final boolean terminal;

	private int told;

	Progress(PrintStream out) {
		this.out = out;
		// From JDK 22 to 24 there may be a console of another kind without a terminal
		System.setProperty("jdk.console", "java.base");
		this.terminal = System.console() != null;
	}

	/**
	 * Tells of files.
	 * @param known how many there are, as far as is known yet
	 */
	synchronized void tell(int written, int known) {
		if (this.terminal) {
			int done = Math.min(WIDTH, WIDTH * written / Math.max(known, 1));
			this.out.printf(Locale.ROOT, "\r[%s%s] %d of %d files ", "#".repeat(done), " ".repeat(WIDTH - done),
					written, known);
		}
		else if (written / LINE > this.told) {
			this.told = written / LINE;
			this.out.printf(Locale.ROOT, "%d of %d files%n", written, known);
		}
	}

	/** Ends the bar. */
	void end() {
		if (this.terminal) {
			this.out.println();
		}
	}

}
