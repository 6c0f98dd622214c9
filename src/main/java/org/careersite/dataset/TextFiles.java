package org.careersite.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.core.io.Resource;

/**
 * Reads the files of one folder as texts, and no more of them than the memory holds.
 */
final class TextFiles {

	/** Some editors start a UTF-8 file with it. */
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final Folder folder;

	private final List<Fault> faults;

	/** How many bytes may still be read. */
	private int room = DatasetLimits.BYTES;

	/**
	 * Files of a folder.
	 * @param faults takes what keeps a file from being read
	 */
	TextFiles(Folder folder, List<Fault> faults) {
		this.folder = folder;
		this.faults = faults;
	}

	/** What a file says, if it can be read. */
	Optional<String> text(String name) {
		return text(name, DatasetLimits.BYTES);
	}

	/**
	 * What a file says, if it can be read.
	 * @param most how many bytes it may have
	 */
	Optional<String> text(String name, int most) {
		Resource file = this.folder.file(name);
		try {
			if (file.exists() && !Folder.isReadable(file)) {
				this.faults
					.add(Fault.of(name, "it cannot be read: it is a folder or a pipe, or its permissions forbid it"));
				return Optional.empty();
			}
			return read(name, file, Math.min(most, this.room));
		}
		catch (IOException ex) {
			this.faults.add(Fault.of(name, file.exists() ? "it cannot be read: " + ex.getMessage()
					: "there is no such file in " + this.folder));
			return Optional.empty();
		}
	}

	/** A file may grow while it is read, so its size is looked at before and after. */
	private Optional<String> read(String name, Resource file, int most) throws IOException {
		if (file.contentLength() <= most) {
			byte[] content = Folder.content(file, most + 1);
			if (content.length <= most) {
				this.room -= content.length;
				return decode(name, content);
			}
		}
		this.faults.add(Fault.of(name,
				(most < this.room) ? String.format(Locale.ROOT, "it has more than %,d bytes, which is the most", most)
						: String.format(Locale.ROOT,
								"with it the files have more than the %,d bytes that fit into the memory; "
										+ "java -Xmx gives more",
								DatasetLimits.BYTES)));
		return Optional.empty();
	}

	private Optional<String> decode(String name, byte[] content) {
		ByteBuffer bytes = ByteBuffer.wrap(content);
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
			return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
		}
		catch (CharacterCodingException ex) {
			String before = new String(content, 0, bytes.position(), StandardCharsets.UTF_8);
			int line = (int) before.chars().filter((character) -> character == '\n').count() + 1;
			this.faults.add(new Fault(name, line, null, "it is not written in UTF-8"));
			return Optional.empty();
		}
	}

}
