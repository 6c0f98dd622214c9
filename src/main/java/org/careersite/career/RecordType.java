package org.careersite.career;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.careersite.career.text.Labelled;
import org.careersite.career.text.Messages;

import org.springframework.util.StringUtils;

/**
 * The types of records: what they are called, where they stand in a dataset and where the
 * site shows them. Where two records answer a search equally well, the one of the earlier
 * type comes first.
 */
public enum RecordType implements Labelled {

	WORK(Work.class, "works", "/filmography/", true, true),
	PERSON(Person.class, "people", "/people/", false, false, "q"),
	BODY(AwardBody.class, "bodies", "/awards/", false, false), AWARD(Award.class, "awards", "", true, false),
	EXHIBITION(Exhibition.class, "exhibitions", "/exhibitions/", true, true, "part", "years", "q"),
	PUBLICATION(Publication.class, "publications", "/publications/", true, true, "kind", "years", "q"),
	EVENT(LifeEvent.class, "events", "/timeline#", true, false),
	CHAPTER(Chapter.class, "", "/biography#", false, false), PAGE(OwnPage.class, "", "/", false, false);

	/** The life first, then the others in their order. */
	public static final Comparator<RecordType> LIFE_FIRST = Comparator.comparing((RecordType type) -> type != EVENT)
		.thenComparing(Comparator.naturalOrder());

	/** Those whose records have dates, so that the timeline has a lane for each. */
	public static final List<RecordType> LANES = Arrays.stream(values())
		.filter((type) -> type.dated)
		.sorted(LIFE_FIRST)
		.toList();

	private final Class<? extends CareerRecord> entity;

	private final String key;

	private final String path;

	private final boolean dated;

	private final boolean cited;

	private final List<String> filters;

	RecordType(Class<? extends CareerRecord> entity, String key, String path, boolean dated, boolean cited,
			String... filters) {
		this.entity = entity;
		this.key = key;
		this.path = path;
		this.dated = dated;
		this.cited = cited;
		this.filters = List.of(filters);
	}

	/** The type of a record. */
	public static RecordType of(CareerRecord record) {
		return Arrays.stream(values()).filter((type) -> type.entity.isInstance(record)).findFirst().orElseThrow();
	}

	/** What a record of this type is. */
	public Class<? extends CareerRecord> entity() {
		return this.entity;
	}

	/** The key of their list in a dataset; empty if they stand elsewhere. */
	public String key() {
		return this.key;
	}

	/** Those that have a list in a dataset, in the order of the lists in one document. */
	public static Stream<RecordType> lists() {
		return Arrays.stream(values()).filter((type) -> !type.key.isEmpty());
	}

	/** The file of that list. */
	public String file() {
		return ((this == BODY) ? AWARD.key : this.key) + ".yaml";
	}

	/** Whether each has a slug in the dataset, by which others can refer to it. */
	public boolean isReferable() {
		return !this.key.isEmpty() && !this.path.isEmpty();
	}

	/** What comes before the slug in the address of a record. */
	public String path() {
		return this.path;
	}

	/** Whether each has a page of its own. */
	public boolean hasPage() {
		return this.path.endsWith("/");
	}

	/** What one is called: {@code award}. */
	public String one() {
		return Messages.get("recordtype.one." + name());
	}

	/** So many: {@code 1 award}, {@code 16 awards}. */
	public String counted(long number) {
		return Messages.get("recordtype.counted." + name(), number);
	}

	/** So many with a date: {@code 3 showings}. */
	public String countedDated(long number) {
		return Messages.get("recordtype.dated." + name(), number);
	}

	/** The constant by which programs know its lane on the timeline. */
	public String lane() {
		return (this == EVENT) ? "LIFE" : name();
	}

	/** The mark and the colour of its lane, as drawings and style sheets call them. */
	public String mark() {
		return lane().toLowerCase(Locale.ROOT);
	}

	/** The type that programs know by the constant of a lane. */
	public static RecordType ofLane(String lane) {
		return LANES.stream().filter((type) -> type.lane().equals(lane)).findFirst().orElseThrow();
	}

	/** Whether their titles are set in italics, as those of works. */
	public boolean cited() {
		return this.cited;
	}

	/** The parameters that filter their list, where programs find it by their key. */
	public List<String> filters() {
		return this.filters;
	}

	/** The words by which readers ask for them. */
	public String words() {
		return Messages.get("recordtype.words." + name());
	}

	/** What a record is, in a word or two, which may be its kind. */
	public String described(String kind) {
		return switch (this) {
			case WORK, PUBLICATION -> kind;
			case AWARD -> Messages.get("recordtype.award-of", kind);
			default -> StringUtils.capitalize(one());
		};
	}

}
