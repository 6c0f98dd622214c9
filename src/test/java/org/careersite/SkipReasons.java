package org.careersite;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Tells on the terminal why tests are skipped, each reason once. Surefire prints only how
 * many there are.
 */
public class SkipReasons implements TestWatcher {

	/** The terminal itself: what goes to {@code System.err} ends in a file. */
	private static final PrintStream TERMINAL = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);

	private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

	@Override
	public void testAborted(ExtensionContext context, Throwable cause) {
		String reason = String.valueOf(cause.getMessage());
		if (TOLD.add(reason)) {
			TERMINAL.println(reason);
		}
	}

}
