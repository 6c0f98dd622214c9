package org.careersite.web.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.careersite.web.Assets;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/**
 * Packs the static files as small as can be. The build runs it; what it leaves out, such
 * as fonts, would not get shorter.
 */
final class StaticCompressor {

	private StaticCompressor() {
	}

	/** Writes the packed files to a folder, in the place of all that is there. */
	public static void main(String[] args) throws IOException {
		if (args.length != 1) {
			throw new IllegalArgumentException("Name one argument, the folder for the packed files");
		}
		Assets assets = new Assets(new PathMatchingResourcePatternResolver());
		Path packed = Path.of(args[0]);
		FileSystemUtils.deleteRecursively(packed);
		String hash = assets.folder().substring(assets.folder().lastIndexOf('/') + 1);
		for (Map.Entry<String, byte[]> file : assets.files().entrySet()) {
			for (ContentEncoding coding : ContentEncoding.values()) {
				write(packed.resolve(hash).resolve(file.getKey() + "." + coding.token()), file.getValue(), coding);
			}
		}
	}

	private static void write(Path file, byte[] plain, ContentEncoding coding) throws IOException {
		if (coding != ContentEncoding.IDENTITY && coding.isAvailable()) {
			byte[] packed = coding.pack(plain, true);
			if (packed.length < plain.length * 0.95) {
				Files.createDirectories(file.getParent());
				Files.write(file, packed);
			}
		}
	}

}
