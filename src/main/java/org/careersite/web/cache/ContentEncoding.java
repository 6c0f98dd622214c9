package org.careersite.web.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;
import org.springframework.util.StringUtils;

/**
 * How the bytes of an answer are packed (RFC 9110, 8.4.1), the shorter ones last.
 */
public enum ContentEncoding {

	IDENTITY("identity"), GZIP("gzip"), BROTLI("br");

	private static final Logger log = LoggerFactory.getLogger(ContentEncoding.class);

	private static final Pattern WEIGHT = Pattern.compile("\\s*;\\s*q=");

	private final String token;

	ContentEncoding(String token) {
		this.token = token;
	}

	/** Its name in headers. */
	String token() {
		return this.token;
	}

	/**
	 * What a client likes best, and of several the shortest.
	 * @param accepted its {@code Accept-Encoding} (RFC 9110, 12.5.3). Who sends none, or
	 * refuses everything, gets the bytes as they are. (Tomcat's {@code AcceptEncoding}
	 * leaves out what has the weight 0, so it would take {@code *, br;q=0} for a wish for
	 * Brotli.)
	 */
	static ContentEncoding of(@Nullable String accepted) {
		Map<String, Double> weights = new HashMap<>();
		for (String wish : StringUtils.commaDelimitedListToStringArray(accepted)) {
			String[] parts = WEIGHT.split(wish.strip().toLowerCase(Locale.ROOT), 2);
			weights.putIfAbsent(parts[0], (parts.length > 1) ? weight(parts[1]) : 1);
		}
		ContentEncoding best = IDENTITY;
		double most = Double.MIN_VALUE;
		for (ContentEncoding coding : values()) {
			double weight = weights.getOrDefault(coding.token, weights.getOrDefault("*", 0.0));
			if (weight >= most && (coding != BROTLI || Library.LOADED)) {
				best = coding;
				most = weight;
			}
		}
		return best;
	}

	/**
	 * The bytes packed; as they are where Brotli is asked for and off.
	 * @param forEver as small as can be, however long that takes; otherwise quickly, for
	 * a reader who waits
	 */
	public byte[] pack(byte[] plain, boolean forEver) {
		try {
			return switch (this) {
				case IDENTITY -> plain;
				case GZIP -> gzip(plain, forEver ? Deflater.BEST_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
				case BROTLI -> !Library.LOADED ? plain
						: Encoder.compress(plain, new Encoder.Parameters().setQuality(forEver ? 11 : 5));
			};
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] gzip(byte[] plain, int level) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream gzip = new GZIPOutputStream(packed) {
			{
				this.def.setLevel(level);
			}
		}) {
			gzip.write(plain);
		}
		return packed.toByteArray();
	}

	/** A weight that cannot be read is none. */
	private static double weight(String text) {
		return text.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(text) : 0;
	}

	/**
	 * Brotli's native library, which is loaded when it is first asked for. It is made for
	 * most platforms, and needs a temporary folder for a moment.
	 */
	private static final class Library {

		static final boolean LOADED = load();

		/** Takes it out of its jar, as its loader does, but does not leave it behind. */
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
						"Brotli is off, so pages are packed with gzip, which is longer. Its library needs a "
								+ "temporary folder where files can be written and run; -Djava.io.tmpdir names one. {}",
						(ex.getCause() != null) ? ex.getCause().toString() : ex.toString());
				return false;
			}
		}

	}

}
