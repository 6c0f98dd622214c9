package org.careersite.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.careersite.dataset.files.DatasetLimits;
import org.careersite.dataset.files.OtherFiles;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.util.ResourceUtils;

/**
 * A dataset folder, named by a Spring resource location or by a path, with or without a
 * slash at the end. Of its files it reads no more than the memory holds.
 */
final class Folder {

	/** Some editors start a UTF-8 file with it. */
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final ResourceLoader resources;

	/** As the maintainer wrote it. */
	private final String name;

	/** Whether it lies on a disk, and not on the class path. */
	private final boolean disk;

	/** Where on the disk; nowhere if no folder can have that name here. */
	private final @Nullable Path path;

	/** How many bytes may still be read. */
	private int room = DatasetLimits.BYTES;

	Folder(ResourceLoader resources, String name) {
		this.resources = resources;
		this.name = name;
		this.disk = !ResourceUtils.isUrl(name) || name.startsWith(ResourceUtils.FILE_URL_PREFIX);
		this.path = this.disk ? path(name) : null;
	}

	/** The folder on a disk, where files can change; none on the class path. */
	Optional<Path> onDisk() {
		return Optional.ofNullable(this.path);
	}

	/** What keeps its files from being looked for, if anything does. */
	Optional<Fault> fault() {
		return Optional.ofNullable(this.disk ? complaint() : null).map((complaint) -> Fault.of(this.name, complaint));
	}

	/**
	 * The files whose names differ from folder to folder, such as {@code pages/press.md}.
	 */
	List<String> others() {
		if (this.path != null) {
			return OtherFiles.of(this.path);
		}
		return this.disk ? List.of() : OtherFiles.of(toString(), this.resources);
	}

	boolean has(String file) {
		return resource(file).exists();
	}

	/**
	 * @param most how many bytes it may have
	 * @param faults takes what keeps it from being read
	 */
	Optional<String> text(String file, int most, List<Fault> faults) {
		Resource resource = resource(file);
		String complaint;
		try {
			if (resource.exists() && !isReadable(resource)) {
				complaint = "it cannot be read: it is a folder or a pipe, or its permissions forbid it";
			}
			else {
				byte[] content = content(resource, Math.min(most, this.room));
				if (content != null) {
					this.room -= content.length;
					return decoded(file, content, faults);
				}
				complaint = (most < this.room)
						? String.format(Locale.ROOT, "it has more than %,d bytes, which is the most", most)
						: String.format(Locale.ROOT, "with it the files have more than the %,d bytes that fit into "
								+ "the memory; java -Xmx gives more", DatasetLimits.BYTES);
			}
		}
		catch (IOException ex) {
			complaint = resource.exists() ? "it cannot be read: " + ex.getMessage()
					: "there is no such file in " + this;
		}
		faults.add(Fault.of(file, complaint));
		return Optional.empty();
	}

	private Resource resource(String file) {
		return (this.path != null) ? new FileSystemResource(this.path.resolve(file))
				: this.resources.getResource(this + file);
	}

	/** Whether it is a file that can be read to its end: a pipe may have none. */
	private static boolean isReadable(Resource file) throws IOException {
		return file.isReadable() && (!file.isFile() || Files.isRegularFile(file.getFilePath()));
	}

	/** None if it is too much; a file may grow while it is read. */
	private static byte @Nullable [] content(Resource file, int most) throws IOException {
		if (file.contentLength() > most) {
			return null;
		}
		try (InputStream stream = file.getInputStream()) {
			byte[] content = stream.readNBytes(most + 1);
			return (content.length <= most) ? content : null;
		}
	}

	private static Optional<String> decoded(String file, byte[] content, List<Fault> faults) {
		ByteBuffer bytes = ByteBuffer.wrap(content);
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
			return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
		}
		catch (CharacterCodingException ex) {
			String before = new String(content, 0, bytes.position(), StandardCharsets.UTF_8);
			int line = (int) before.chars().filter((character) -> character == '\n').count() + 1;
			faults.add(new Fault(file, line, null,
					"it is not written in UTF-8; save it again in that encoding, which Notepad offers under Save as"));
			return Optional.empty();
		}
	}

	/** A location may be written as addresses are, with %20 for a blank, or as it is. */
	private static @Nullable Path path(String name) {
		boolean location = name.startsWith(ResourceUtils.FILE_URL_PREFIX);
		try {
			// With three slashes Java takes the bytes behind each % as they are
			Path asAddress = location ? Path.of(ResourceUtils.toURI(name.replaceFirst("^file:/(?!/)", "file:///")))
					: null;
			if (asAddress != null && Files.exists(asAddress)) {
				return asAddress;
			}
		}
		catch (URISyntaxException | IllegalArgumentException ex) {
			// It is written as it is: with a # or a lone %, or from where the site runs
		}
		try {
			return Path.of(location ? name.substring(ResourceUtils.FILE_URL_PREFIX.length()) : name);
		}
		catch (InvalidPathException ex) {
			return null;
		}
	}

	private @Nullable String complaint() {
		if (this.path == null || !Files.exists(this.path)) {
			return "there is no such folder" + hint();
		}
		if (!Files.isDirectory(this.path)) {
			return "it is a file, not a folder";
		}
		return Files.isReadable(this.path) && Files.isExecutable(this.path) ? null
				: "the folder cannot be read; whoever runs the site needs permission to";
	}

	/** Under some locales Java can neither read nor write letters beyond ASCII. */
	private String hint() {
		String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
		boolean plain = this.name.chars().allMatch((character) -> character < 128 && character != '?');
		return (plain || encoding.equals("UTF-8")) ? "" : ". Java reads and writes names in " + encoding
				+ " here; set the environment variable LC_ALL to C.UTF-8 for it, and they can have any letter";
	}

	/** As a message names it. */
	@Override
	public String toString() {
		return this.name.endsWith("/") ? this.name : this.name + "/";
	}

}
