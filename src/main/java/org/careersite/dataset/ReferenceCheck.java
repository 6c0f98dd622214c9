package org.careersite.dataset;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.careersite.career.RecordReference;
import org.careersite.career.RecordType;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.dataset.advice.KnownSlugs;
import org.careersite.dataset.advice.Suggestion;
import org.careersite.dataset.advice.ValuePath;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a schema cannot see: references to records that are not there, slugs given twice,
 * dates out of order. It looks at trees, so it also works on files that have faults.
 */
class ReferenceCheck {

	/** The works that the home page shows. */
	private static final String FEATURED = "featured";

	/** The fields that name records, one or several, and the type of record they name. */
	private static final Map<String, RecordType> REFERENCES = new HashMap<>();

	static {
		Arrays.stream(RecordType.values()).filter(RecordType::isReferable).forEach((type) -> {
			REFERENCES.put(RecordReference.word(type), type);
			REFERENCES.put(type.key(), type);
		});
		REFERENCES.put(FEATURED, RecordType.WORK);
	}

	private static final Set<String> DATES = Set.of("year", "years", "premiere", "date", "opens", "closes");

	private final KnownSlugs slugs = new KnownSlugs();

	/** None unless all of them could be read. */
	private final Set<String> sections = new LinkedHashSet<>();

	private int birthYear = 1;

	/** Complains of all faults of the files taken together. */
	void check(Collection<DatasetFile> files) {
		files.forEach(this::collect);
		files.forEach((file) -> file.visit((path, node) -> check(file, path, node)));
	}

	/** Whether the source text has a section of that name, as far as is known. */
	boolean knowsSection(String section) {
		return this.sections.isEmpty() || this.sections.contains(section);
	}

	/** Those in a list with commas; a name that has a comma itself is taken whole. */
	List<String> sections(String list) {
		String known = this.sections.stream()
			.sorted(Comparator.comparing(String::length).reversed())
			.map((section) -> Pattern.quote(section) + "|")
			.collect(Collectors.joining());
		return Pattern.compile("\\s*(" + known + "[^,]*?)\\s*(?:,|$)")
			.matcher(list)
			.results()
			.map((section) -> section.group(1).strip())
			.filter((section) -> !section.isEmpty())
			.toList();
	}

	String sectionComplaint(String section) {
		String near = Suggestion.among(this.sections, section);
		return "\"" + section + "\" is not one of the sections in profile.yaml"
				+ (near.isEmpty() ? ": " + String.join(", ", this.sections) : near);
	}

	private void collect(DatasetFile file) {
		Arrays.stream(RecordType.values()).filter(RecordType::isReferable).forEach((type) -> {
			JsonNode records = file.root().path(type.key());
			if (records.isArray()) {
				this.slugs.add(type, records);
				findTwice(file, ValuePath.ROOT.field(type.key()), records);
			}
		});
		if (file.root().path("sections").valueStream().allMatch(JsonNode::isString)) {
			file.root().path("sections").forEach((section) -> this.sections.add(section.asString()));
		}
		JsonNode subject = file.root().path("person");
		PartialDate birth = parsed(subject.path("birthDate"), PartialDate::parse);
		boolean group = subject.path("type").asString("").equals("GROUP");
		this.birthYear = (birth != null && !group) ? birth.year() : this.birthYear;
	}

	private static void findTwice(DatasetFile file, ValuePath path, JsonNode list) {
		Map<String, Integer> seen = new HashMap<>();
		for (int i = 0; i < list.size(); i++) {
			String slug = list.path(i).path("slug").asString("");
			Integer first = slug.isEmpty() ? null : seen.putIfAbsent(slug, i);
			if (first != null) {
				file.complain(path.item(i).field("slug"),
						"\"" + slug + "\" is the slug of " + path.item(first) + " too");
			}
		}
	}

	private void check(DatasetFile file, ValuePath path, JsonNode node) {
		String field = path.name();
		RecordType type = (isFree(path) && !field.equals(FEATURED)) ? null : REFERENCES.get(field);
		if (file.isFaulty(path)) {
			if (type != null && this.slugs.isFaulty(type, node.asString(""))) {
				file.excuse(path);
			}
			return;
		}
		YearSpan years = (DATES.contains(field) && !isFree(path)) ? years(node) : null;
		if (years != null && years.first() < this.birthYear) {
			file.complain(path, node.asString() + " is before the person's birth in " + this.birthYear);
		}
		PartialDate opens = parsed(node.path("opens"), PartialDate::parse);
		PartialDate closes = parsed(node.path("closes"), PartialDate::parse);
		if (opens != null && closes != null && closes.isBefore(opens)) {
			file.complain(path.field("closes"), "it closes (" + closes + ") before it opens (" + opens + ")");
		}
		PartialDate birth = parsed(node.path("birthDate"), PartialDate::parse);
		PartialDate death = parsed(node.path("deathDate"), PartialDate::parse);
		if (birth != null && death != null && death.isBefore(birth)) {
			file.complain(path.field("deathDate"), death + " is before the birthDate, " + birth);
		}
		if (ProseCheck.isUnfit(field)) {
			file.complain(path, ProseCheck.UNFIT);
		}
		if (node.isString()) {
			checkText(file, path, type, node.asString());
		}
	}

	private void checkText(DatasetFile file, ValuePath path, @Nullable RecordType type, String text) {
		String field = path.name();
		if (ProseCheck.isUnfit(text)) {
			file.complain(path, ProseCheck.UNFIT);
		}
		if (type != null && !this.slugs.has(type, text)) {
			file.complain(path, this.slugs.complaint(type, text));
		}
		if (field.equals("sources") && !isFree(path) && !knowsSection(text)) {
			file.complain(path, sectionComplaint(text));
		}
		checkProse(file, path, field, text);
	}

	private void checkProse(DatasetFile file, ValuePath path, String field, String text) {
		String record = (path.parent() != null) ? path.parent().name() : "";
		boolean fact = record.equals("facts");
		boolean line = fact || field.equals("note") || field.equals("title")
				|| (record.equals("person") && field.equals("summary"));
		boolean plain = field.equals("title") && !fact && !record.equals("events");
		if (!plain && (line || field.equals("summary") || field.equals("text"))) {
			ProseCheck.problems(text, line, false, this)
				.forEach((problem) -> file.complain(path, problem.part(), problem.message()));
		}
	}

	/**
	 * Whether it is in no field of the schema: in a fact, or in the place of a record.
	 */
	private static boolean isFree(ValuePath path) {
		ValuePath parent = path.parent();
		return parent == null || parent.name().equals("facts") || parent.parent() == ValuePath.ROOT;
	}

	/** The records that there are, as far as is known. */
	KnownSlugs slugs() {
		return this.slugs;
	}

	/** The years of a date or of a span. */
	private static @Nullable YearSpan years(JsonNode node) {
		PartialDate date = parsed(node, PartialDate::parse);
		return (date != null) ? date.years() : parsed(node, YearSpan::parse);
	}

	/** What the text of a value says, or nothing; the schema complains of that. */
	private static <T> @Nullable T parsed(JsonNode node, Function<String, T> parser) {
		try {
			return node.isValueNode() ? parser.apply(node.asString()) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
