package org.careersite.web.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * Packs with Brotli, where its native library can be loaded: it is made for most
 * platforms, and needs a temporary folder for a moment.
 */
final class Brotli {

	private static final Logger log = LoggerFactory.getLogger(Brotli.class);

	private static final boolean AVAILABLE = load();

	private Brotli() {
	}

	static boolean isAvailable() {
		return AVAILABLE;
	}

	/**
	 * The bytes packed.
	 * @param quality from 0, which is fast, to 11, which is short
	 */
	static byte[] pack(byte[] plain, int quality) throws IOException {
		return Encoder.compress(plain, new Encoder.Parameters().setQuality(quality));
	}

	/**
	 * Takes the library out of its jar, as its loader does, but does not leave it behind.
	 */
	private static boolean load() {
		try {
			Path folder = Files.createTempDirectory("brotli");
			try {
				System.setProperty("com.aayushatharva.brotli4j.native.workdir", folder.toString());
				Brotli4jLoader.ensureAvailability();
				return true;
			}
			finally {
				FileSystemUtils.deleteRecursively(folder.toFile());
			}
		}
		catch (IOException | LinkageError ex) {
			log.warn(
					"Brotli is off, so pages are packed with gzip, which is longer. Its library needs a temporary folder "
							+ "where files can be written and run; -Djava.io.tmpdir names one. {}",
					(ex.getCause() != null) ? ex.getCause().toString() : ex.toString());
			return false;
		}
	}

}
