package org.careersite.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.careersite.dataset.advice.ValuePath;
import org.careersite.dataset.files.DatasetLimits;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A YAML file of the dataset as a tree, with what is wrong with it.
 */
final class DatasetFile {

	private static final String PEOPLE = "people";

	/** What the list of people was called before. */
	private static final String FORMER_PEOPLE = "collaborators";

	private final String name;

	private final String text;

	private ObjectNode root;

	private final ObjectNode whole;

	/** Whether the list of people has its former name in the file. */
	private final boolean former;

	private final List<Complaint> complaints = new ArrayList<>();

	private final Set<ValuePath> faulty = new HashSet<>();

	private final List<Complaint> gaps = new ArrayList<>();

	DatasetFile(String name, String text, ObjectNode root) {
		this.name = name;
		this.text = text;
		this.root = root;
		this.whole = root;
		this.former = root.has(FORMER_PEOPLE) && !root.has(PEOPLE);
		if (name.startsWith(FORMER_PEOPLE)) {
			miss(ValuePath.ROOT, "the file is now called people.yaml; it is read, but please rename it");
		}
		if (this.former) {
			root.set(PEOPLE, root.remove(FORMER_PEOPLE));
			miss(ValuePath.ROOT.field(PEOPLE), "it is called collaborators here, as it was before; please rename it");
		}
	}

	String name() {
		return this.name;
	}

	/** What it says in the site's own language. */
	ObjectNode root() {
		return this.root;
	}

	/** What it says in all languages. */
	ObjectNode whole() {
		return this.whole;
	}

	/** Leaves it what it says in the site's own language. */
	void leave(ObjectNode own) {
		this.root = own;
	}

	/** The same file as it is in another language. */
	DatasetFile with(ObjectNode other) {
		return new DatasetFile(this.name, this.text, other);
	}

	/** The same file without some of its records. */
	DatasetFile without(ObjectNode rest) {
		DatasetFile file = with(rest);
		file.gaps.addAll(this.gaps);
		return file;
	}

	/** Notes that something is wrong with the value at a path. */
	void complain(ValuePath path, String message) {
		complain(path, "", message);
	}

	/** The same of a part of a text, which may stand lines below its start. */
	void complain(ValuePath path, String part, String message) {
		if (this.complaints.size() < DatasetLimits.FAULTS) {
			this.complaints.add(new Complaint(path, part, Fault.cut(message)));
			this.faulty.add(path);
		}
		else if (this.complaints.size() == DatasetLimits.FAULTS) {
			this.complaints
				.add(new Complaint(ValuePath.ROOT, "", "it has more faults than these, and seems to be no such file"));
		}
	}

	/** Whether something is wrong with the very value at a path. */
	boolean isFaulty(ValuePath path) {
		return this.faulty.contains(path);
	}

	/** Takes back what is wrong with a value, since it follows from another fault. */
	void excuse(ValuePath path) {
		this.complaints.removeIf((complaint) -> complaint.path.equals(path));
	}

	/** Notes that the record at a path has a gap, which is no fault. */
	void miss(ValuePath path, String message) {
		this.gaps.add(new Complaint(path, "", message));
	}

	/** All that is wrong with it, in the order in which it was noted. */
	List<Fault> faults() {
		return located(this.complaints);
	}

	/** Its gaps, as they were noted; none if it seems to be no such file. */
	List<Fault> gaps() {
		return (this.complaints.size() > DatasetLimits.FAULTS) ? List.of() : located(this.gaps);
	}

	/** The lines are looked up now: a file without faults is read only once. */
	private List<Fault> located(List<Complaint> complaints) {
		Map<JsonPointer, Integer> lines = complaints.isEmpty() ? Map.of() : Yaml.lines(this.text, wanted(complaints));
		return complaints.stream()
			.distinct()
			.map((complaint) -> new Fault(this.name, line(complaint, lines), complaint.path.toString(),
					complaint.message))
			.toList();
	}

	/** The values that are complained of, and those above them. */
	private Set<JsonPointer> wanted(List<Complaint> complaints) {
		return complaints.stream()
			.flatMap((complaint) -> complaint.path.upwards())
			.map(this::pointer)
			.collect(Collectors.toSet());
	}

	/** The line of the nearest key or item, or from there the first that has the part. */
	private int line(Complaint complaint, Map<JsonPointer, Integer> lines) {
		int start = complaint.path.upwards()
			.map(this::pointer)
			.filter(lines::containsKey)
			.findFirst()
			.map(lines::get)
			.orElse(1);
		int from = 0;
		for (int line = 1; line < start && !complaint.part.isEmpty(); line++) {
			from = this.text.indexOf('\n', from) + 1;
		}
		int at = this.text.indexOf(complaint.part, from);
		return (at < 0) ? start
				: start + (int) this.text.substring(from, at).chars().filter((sign) -> sign == '\n').count();
	}

	/** Where the text has the value, whose name it may tell as it was before. */
	private JsonPointer pointer(ValuePath path) {
		JsonPointer pointer = path.pointer();
		return (this.former && pointer.matchesProperty(PEOPLE))
				? JsonPointer.empty().appendProperty(FORMER_PEOPLE).append(pointer.tail()) : pointer;
	}

	/** Calls the visitor for each value of the tree, from the top down. */
	void visit(BiConsumer<ValuePath, JsonNode> visitor) {
		visit(ValuePath.ROOT, this.root, visitor);
	}

	private void visit(ValuePath path, JsonNode node, BiConsumer<ValuePath, JsonNode> visitor) {
		visitor.accept(path, node);
		node.properties().forEach((field) -> visit(path.field(field.getKey()), field.getValue(), visitor));
		for (int i = 0; node.isArray() && i < node.size(); i++) {
			visit(path.item(i), node.get(i), visitor);
		}
	}

	/** What is wrong with a value, or with a part of a text. */
	private record Complaint(ValuePath path, String part, String message) {
	}

}
