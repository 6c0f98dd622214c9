package org.careersite.career.snapshot;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.CareerRecord;
import org.careersite.career.Exhibition;
import org.careersite.career.LifeEvent;
import org.careersite.career.Medium;
import org.careersite.career.Person;
import org.careersite.career.Publication;
import org.careersite.career.Subject;
import org.careersite.career.Work;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * What one needs to know of all records of a career to find, count, order and link them.
 * It is made once when a career is loaded, from its records, and never changes: another
 * career has another.
 */
public final class CareerSnapshot {

	private final Subject subject;

	private final List<WorkSummary> works;

	private final List<AwardBody> bodies;

	private final List<AwardSummary> awards;

	private final List<Person> people;

	private final List<Summary> dated;

	private final Map<RecordType, List<Summary>> byYear = new EnumMap<>(RecordType.class);

	private final List<Summary> timeline;

	private final List<String> undatedEvents;

	private final List<RecordName> exhibitions;

	private final List<RecordName> publications;

	private final YearCounts years;

	private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

	/** Of the records of a career, each sort in the order of the dataset. */
	public CareerSnapshot(Subject subject, Collection<Work> works, Collection<AwardBody> bodies,
			Collection<Award> awards, Collection<Exhibition> exhibitions, Collection<Publication> publications,
			Collection<Person> people, Collection<LifeEvent> events) {
		this.subject = subject;
		this.works = sorted(WorkSummary.of(works), WorkSummary.NEWEST_FIRST);
		this.bodies = sorted(bodies.stream(), Comparator.comparing(AwardBody::sortKey));
		this.awards = sorted(awards.stream().map(AwardSummary::of), Comparator.comparing((award) -> -award.year()));
		this.people = sorted(people.stream(), Comparator.comparing(Person::folded));
		this.dated = Stream
			.of(works.stream().map(Summary::of), awards.stream().map(Summary::of),
					exhibitions.stream().flatMap((each) -> each.showings().stream()).flatMap(Summary::of),
					publications.stream().flatMap(Summary::of), events.stream().flatMap(Summary::of))
			.flatMap((each) -> each)
			.toList();
		this.years = YearCounts.of(this.dated);
		RecordType.LANES.forEach((category) -> this.byYear.put(category,
				sorted(this.dated.stream().filter((record) -> record.category() == category), Summary.BY_YEAR)));
		this.timeline = sorted(this.byYear.values().stream().flatMap(List::stream), Summary.BY_DATE);
		this.undatedEvents = events.stream().filter((event) -> event.date() == null).map(LifeEvent::slug).toList();
		this.exhibitions = RecordName.ofExhibitions(exhibitions);
		this.publications = RecordName.ofPublications(publications);
	}

	public Subject subject() {
		return this.subject;
	}

	/** All works, newest first. */
	public List<WorkSummary> works() {
		return this.works;
	}

	/**
	 * The medium of the filmography: the screen, or none (all media) if no work is for
	 * it.
	 */
	public @Nullable Medium listed() {
		return this.works.stream().anyMatch((work) -> work.medium() == Medium.SCREEN) ? Medium.SCREEN : null;
	}

	/** The works of the filmography, newest first. */
	public List<WorkSummary> listedWorks() {
		Medium medium = listed();
		return (medium == null) ? this.works : this.works.stream().filter((work) -> work.medium() == medium).toList();
	}

	/** How many works there are for the screen. */
	public int screenWorks() {
		return (listed() != null) ? listedWorks().size() : 0;
	}

	/** From the first year of a work to the last; none if there is no work. */
	public @Nullable YearSpan span() {
		return this.works.stream().map(WorkSummary::years).reduce(YearSpan::and).orElse(null);
	}

	/** Those of the filmography that the person created. */
	public List<WorkSummary> created() {
		return listedWorks().stream().filter(WorkSummary::creator).toList();
	}

	/** All awarding bodies, by name. */
	public List<AwardBody> bodies() {
		return this.bodies;
	}

	/** All awards, newest first. */
	public List<AwardSummary> awards() {
		return this.awards;
	}

	/** All people around the subject, by name. */
	public List<Person> people() {
		return this.people;
	}

	public Optional<AwardBody> body(String slug) {
		return find(this.bodies, slug);
	}

	public Optional<Person> person(String slug) {
		return find(this.people, slug);
	}

	/** The dated records, those of a category in the order of the dataset. */
	public List<Summary> dated() {
		return this.dated;
	}

	/** The dated records of a category, by year. */
	public List<Summary> byYear(RecordType category) {
		return this.byYear.getOrDefault(category, List.of());
	}

	/** The dated records, by date. */
	public List<Summary> timeline() {
		return this.timeline;
	}

	/** The keys of the events whose date the source does not give. */
	public List<String> undatedEvents() {
		return this.undatedEvents;
	}

	/** How many records each year holds. */
	public YearCounts years() {
		return this.years;
	}

	/** All exhibitions, newest first, the undated last. */
	public List<RecordName> exhibitions() {
		return this.exhibitions;
	}

	/** All publications, newest first, the undated last. */
	public List<RecordName> publications() {
		return this.publications;
	}

	/**
	 * Something that is worked out of this career when it is first asked for, and kept as
	 * long as the career is shown.
	 * @param from works it out, without deriving anything else
	 */
	public <T> T derived(Class<T> type, Function<CareerSnapshot, T> from) {
		return type.cast(this.derived.computeIfAbsent(type, (key) -> from.apply(this)));
	}

	private static <T extends CareerRecord> Optional<T> find(List<T> records, String slug) {
		return records.stream().filter((record) -> record.slug().equals(slug)).findFirst();
	}

	private static <T> List<T> sorted(Stream<T> records, Comparator<T> order) {
		return records.sorted(order).toList();
	}

}
