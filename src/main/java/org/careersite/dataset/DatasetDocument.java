package org.careersite.dataset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.careersite.career.RecordType;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * The dataset as one JSON document, as {@code career.schema.json} describes it, which a
 * folder may hold in place of all other files. It is kept packed, in a tenth of its size.
 */
@Component
public class DatasetDocument {

	/** The file that a folder may hold in place of all others. */
	static final String NAME = "career.json";

	/** The keys that it must have. */
	static final List<String> KEYS = Stream
		.of(Stream.of("person", "sections"), RecordType.lists().map(RecordType::key), Stream.of(TextFiles.BIOGRAPHY))
		.flatMap((keys) -> keys)
		.toList();

	/** Two blanks and a line feed, whatever the machine uses. */
	private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

	private static final ObjectWriter JSON = JsonMapper.shared()
		.writer()
		.with(new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

	private volatile byte[] packed = new byte[0];

	static ObjectNode tree(Stream<ObjectNode> files, TextFiles texts) {
		ObjectNode all = JsonNodeFactory.instance.objectNode();
		files.forEach(all::setAll);
		all.setAll(texts.tree());
		ObjectNode ordered = JsonNodeFactory.instance.objectNode();
		KEYS.forEach((key) -> ordered.set(key, all.get(key)));
		return ordered.setAll(all);
	}

	/** Takes the place of what was there before. */
	void replace(ObjectNode tree) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream packing = new GZIPOutputStream(bytes)) {
			JSON.writeValue(packing, tree);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Memory takes all bytes", ex);
		}
		this.packed = bytes.toByteArray();
	}

	/** Writes it in UTF-8, with a line feed at the end. */
	public void write(OutputStream out) throws IOException {
		try (GZIPInputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(this.packed))) {
			unpacking.transferTo(out);
		}
		out.write('\n');
	}

}
