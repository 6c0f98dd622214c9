package org.careersite.dataset;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.careersite.career.RecordReference;
import org.careersite.career.RecordReference.Type;
import org.jspecify.annotations.Nullable;

/**
 * Checks the Markdown of a dataset: that its links lead somewhere, and that pages show it
 * as it is meant.
 */
class ProseCheck {

	/** The fields that hold texts, and those that hold one line. */
	private static final Set<String> TEXTS = Set.of("summary", "text");

	private static final Set<String> LINES = Set.of("note", "title");

	private final ReferenceCheck references;

	ProseCheck(ReferenceCheck references) {
		this.references = references;
	}

	/** Complains of what is wrong with a value of a YAML file, if it is Markdown. */
	void check(DatasetFile file, ValuePath path, String value) {
		ValuePath record = path.parent();
		if (record == null) {
			return;
		}
		boolean fact = record.name().equals("facts");
		boolean line = fact || LINES.contains(path.name()) || record.name().equals("person");
		if (path.name().equals("title") && !fact && !record.name().equals("events")
				|| !line && !TEXTS.contains(path.name())) {
			return;
		}
		Markdown markdown = line ? Markdown.line(value) : Markdown.text(value);
		markdown.misreadings().forEach((misreading) -> file.complain(path, misreading.message()));
		eachLinkFault(markdown, (link, complaint) -> file.complain(path, "(" + link.destination() + ")", complaint));
	}

	/**
	 * The faults of Markdown that stands in no YAML; to be asked after the YAML files.
	 * @param line the number of the text's first line
	 */
	List<Fault> faults(String file, int line, Markdown markdown) {
		Stream.Builder<Fault> faults = Stream.builder();
		markdown.misreadings()
			.forEach((misreading) -> faults.add(new Fault(file, line + misreading.line(), null, misreading.message())));
		eachLinkFault(markdown, (link, complaint) -> faults.add(new Fault(file, line + link.line(), null, complaint)));
		return faults.build().toList();
	}

	private void eachLinkFault(Markdown markdown, BiConsumer<Markdown.Link, String> consumer) {
		for (Markdown.Link link : markdown.links()) {
			String complaint = linkComplaint(link.destination());
			if (complaint != null) {
				consumer.accept(link, complaint);
			}
		}
	}

	private @Nullable String linkComplaint(String link) {
		RecordReference reference = RecordReference.parse(link).orElse(null);
		if (reference == null) {
			return link.matches("https?://.+") ? null : "the link \"" + link
					+ "\" should start with https:// or be one of " + Type.words() + ", then a colon and a slug";
		}
		if (reference.type() == Type.YEAR) {
			return reference.slug().matches("[1-9]\\d{0,3}") ? null : "the link \"" + link + "\" names no year";
		}
		return this.references.knows(reference.type(), reference.slug()) ? null
				: "the link \"" + link + "\" names no record";
	}

}
