package org.careersite.dataset;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;

/**
 * Tells the files of one dataset from those of another, on whatever machine they lie.
 */
final class Fingerprint {

	private Fingerprint() {
	}

	/** Of the files in their order; a file that cannot be read counts as empty. */
	static String of(Stream<Resource> files) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (Resource file : files.toList()) {
				digest.update(content(file));
				digest.update((byte) 0);
			}
			return HexFormat.of().formatHex(digest.digest(), 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	private static byte[] content(Resource file) {
		try {
			return Folder.isReadable(file) ? Folder.content(file, DatasetLimits.BYTES) : new byte[0];
		}
		catch (IOException ex) {
			return new byte[0];
		}
	}

}
