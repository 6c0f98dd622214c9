package org.careersite.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.util.ResourceUtils;

/**
 * A dataset folder, named by a Spring resource location or by a path, with or without a
 * slash at the end.
 */
final class Folder {

	private static final String NO_FOLDER = "there is no such folder";

	private final ResourceLoader resources;

	/** As the maintainer wrote it. */
	private final String name;

	/** Where it lies on a disk; nowhere if it lies on the class path. */
	private final @Nullable Path path;

	/** What is said of a name that no folder can have here; else nothing. */
	private final @Nullable String misnamed;

	Folder(ResourceLoader resources, String name) {
		this.resources = resources;
		this.name = name;
		Path path = null;
		String misnamed = null;
		try {
			path = path(name);
		}
		catch (InvalidPathException ex) {
			misnamed = NO_FOLDER + hint(name);
		}
		this.path = path;
		this.misnamed = misnamed;
	}

	/** One of its files, whether it is there or not. */
	Resource file(String file) {
		return (this.path != null) ? new FileSystemResource(this.path.resolve(file))
				: this.resources.getResource(this + file);
	}

	/** The folder on a disk, where files can change; none on the class path. */
	Optional<Path> onDisk() {
		return Optional.ofNullable(this.path);
	}

	/** What keeps its files from being looked for, if anything does. */
	Optional<Fault> fault() {
		return Optional.ofNullable(this.misnamed)
			.or(() -> onDisk().flatMap(this::complaint))
			.map((complaint) -> Fault.of(this.name, complaint));
	}

	/** Whether it is a file that can be read to its end: a pipe may have none. */
	static boolean isReadable(Resource file) throws IOException {
		return file.isReadable() && (!file.isFile() || Files.isRegularFile(file.getFilePath()));
	}

	/** What a file holds, of a long one only so many bytes. */
	static byte[] content(Resource file, int most) throws IOException {
		try (InputStream content = file.getInputStream()) {
			return content.readNBytes(most);
		}
	}

	/**
	 * Tells these of its files from others, on whatever machine they lie; one that cannot
	 * be read counts as empty.
	 */
	String fingerprint(List<String> names) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (String name : names) {
				digest.update(contentOrNone(file(name)));
				digest.update((byte) 0);
			}
			return HexFormat.of().formatHex(digest.digest(), 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	private static byte[] contentOrNone(Resource file) {
		try {
			return isReadable(file) ? content(file, DatasetLimits.BYTES) : new byte[0];
		}
		catch (IOException ex) {
			return new byte[0];
		}
	}

	/** A location may be written as addresses are, with %20 for a blank, or as it is. */
	private static @Nullable Path path(String name) {
		if (!ResourceUtils.isUrl(name)) {
			return Path.of(name);
		}
		if (!name.startsWith(ResourceUtils.FILE_URL_PREFIX)) {
			return null;
		}
		try {
			// With three slashes Java takes the bytes behind each % as they are
			Path asAddress = Path.of(ResourceUtils.toURI(name.replaceFirst("^file:/(?!/)", "file:///")));
			if (Files.exists(asAddress)) {
				return asAddress;
			}
		}
		catch (URISyntaxException | IllegalArgumentException ex) {
			// It is written as it is: with a # or a lone %, or from where the site runs
		}
		return Path.of(name.substring(ResourceUtils.FILE_URL_PREFIX.length()));
	}

	private Optional<String> complaint(Path path) {
		if (!Files.exists(path)) {
			return Optional.of(NO_FOLDER + hint(this.name));
		}
		if (!Files.isDirectory(path)) {
			return Optional.of("it is a file, not a folder");
		}
		return Files.isReadable(path) && Files.isExecutable(path) ? Optional.empty()
				: Optional.of("the folder cannot be read; whoever runs the site needs permission to");
	}

	/** Under some locales Java can neither read nor write letters beyond ASCII. */
	private static String hint(String name) {
		String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
		boolean plain = name.chars().allMatch((character) -> character < 128 && character != '?');
		return (plain || encoding.equals("UTF-8")) ? "" : ". Java reads and writes names in " + encoding
				+ " here; set the environment variable LC_ALL to C.UTF-8 for it, and they can have any letter";
	}

	/** As a message names it. */
	@Override
	public String toString() {
		return this.name.endsWith("/") ? this.name : this.name + "/";
	}

}
