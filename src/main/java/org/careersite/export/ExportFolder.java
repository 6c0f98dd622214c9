package org.careersite.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.careersite.web.cache.ContentEncoding;

import org.springframework.util.FileSystemUtils;

/**
 * The folder of an export. It is written beside the one that is there, and takes its
 * place once it is whole; until then, and if anything fails, that one stays as it was. A
 * folder that is no export is never touched.
 */
final class ExportFolder implements AutoCloseable {

	/** Says of a folder that an export may replace it. */
	private static final String MARKER = ".career-export";

	private static final String MARK = "Written by the command “export”, which replaces this folder with the next one.\n";

	/** The earliest that an archive can say: the same bytes on any day. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final Path folder;

	private final Path draft;

	private final Path old;

	private int files;

	private long plain;

	private long bytes;

	private boolean closed;

	private ExportFolder(Path folder) {
		this.folder = folder;
		this.draft = beside(folder, ".new");
		this.old = beside(folder, ".old");
	}

	/**
	 * Begins an export.
	 * @throws IOException if it cannot be written there, or if something else is there
	 */
	static ExportFolder at(Path folder) throws IOException {
		ExportFolder export = new ExportFolder(folder.toAbsolutePath().normalize());
		if (!Files.exists(export.folder) && isExport(export.old)) {
			Files.move(export.old, export.folder);
		}
		for (Path each : List.of(export.folder, export.draft, export.old)) {
			if (Files.exists(each) && !isExport(each)) {
				throw new FileAlreadyExistsException(each.toString(), null,
						"was not written by an export, so it stays as it is. "
								+ "Name a folder that is not there yet, or is empty");
			}
		}
		FileSystemUtils.deleteRecursively(export.draft);
		FileSystemUtils.deleteRecursively(export.old);
		Files.createDirectories(export.draft);
		Files.writeString(export.draft.resolve(MARKER), MARK);
		return export;
	}

	/**
	 * Writes a file, and packed copies where they are shorter.
	 * @param name its path in the folder
	 * @param forEver whether browsers keep it, so that it is packed as small as can be
	 */
	void write(String name, byte[] content, boolean forEver) throws IOException {
		Map<String, byte[]> all = new TreeMap<>(Map.of("", content));
		if (!name.matches(".+\\.(png|ico|woff2|conf)|_.+|Caddyfile")) {
			all.put(".gz", ContentEncoding.GZIP.pack(content, forEver));
			all.put(".br", ContentEncoding.BROTLI.pack(content, forEver));
		}
		all.values().removeIf((each) -> each != content && each.length >= content.length);
		synchronized (this) {
			if (this.closed) {
				throw new IOException("The export was stopped");
			}
			Path file = this.draft.resolve(name);
			Files.createDirectories(file.getParent());
			for (Map.Entry<String, byte[]> each : all.entrySet()) {
				Files.write(file.resolveSibling(file.getFileName() + each.getKey()), each.getValue());
				this.bytes += each.getValue().length;
			}
			this.files++;
			this.plain += content.length;
		}
	}

	/** What was written to a file. */
	String read(String name) throws IOException {
		return Files.readString(this.draft.resolve(name));
	}

	synchronized int files() {
		return this.files;
	}

	/** How long all files are together, without their packed copies. */
	long plain() {
		return this.plain;
	}

	/** How long the packed copies are together. */
	long packed() {
		return this.bytes - this.plain;
	}

	/** Puts the export in its place. */
	synchronized void finish() throws IOException {
		if (Files.exists(this.folder)) {
			Files.move(this.folder, this.old);
		}
		try {
			Files.move(this.draft, this.folder);
		}
		catch (IOException ex) {
			if (Files.exists(this.old)) {
				Files.move(this.old, this.folder);
			}
			throw ex;
		}
		this.closed = true;
		FileSystemUtils.deleteRecursively(this.old);
	}

	/** Writes the finished folder into an archive beside it, without packed copies. */
	Path zip() throws IOException {
		Path archive = beside(this.folder, ".zip");
		Path part = beside(this.folder, ".zip.new");
		try (Stream<Path> all = Files.walk(this.folder);
				ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part), StandardCharsets.UTF_8)) {
			List<String> names = all.filter(Files::isRegularFile)
				.map((file) -> this.folder.relativize(file).toString().replace('\\', '/'))
				.filter((name) -> !name.matches(".+\\.(gz|br)") && !name.equals(MARKER))
				.sorted()
				.toList();
			for (String name : names) {
				ZipEntry entry = new ZipEntry(name);
				entry.setTimeLocal(TIME);
				zip.putNextEntry(entry);
				Files.copy(this.folder.resolve(name), zip);
			}
		}
		Files.move(part, archive, StandardCopyOption.REPLACE_EXISTING);
		return archive;
	}

	/** Leaves nothing behind of an export that was not finished. */
	@Override
	public void close() throws IOException {
		discard();
	}

	/** Ends an export, if it has not ended; tells whether it had not. */
	synchronized boolean discard() throws IOException {
		boolean open = !this.closed;
		this.closed = true;
		if (open) {
			FileSystemUtils.deleteRecursively(this.draft);
		}
		return open;
	}

	@Override
	public String toString() {
		return this.folder.toString();
	}

	private static boolean isExport(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (Stream<Path> content = Files.list(folder)) {
			return Files.exists(folder.resolve(MARKER)) || content.findAny().isEmpty();
		}
	}

	private static Path beside(Path folder, String ending) {
		return folder.resolveSibling(folder.getFileName() + ending);
	}

}
