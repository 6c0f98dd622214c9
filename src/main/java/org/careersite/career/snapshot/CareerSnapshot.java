package org.careersite.career.snapshot;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.CareerRecord;
import org.careersite.career.Chapter;
import org.careersite.career.Exhibition;
import org.careersite.career.LifeEvent;
import org.careersite.career.Medium;
import org.careersite.career.Person;
import org.careersite.career.Publication;
import org.careersite.career.RecordType;
import org.careersite.career.Subject;
import org.careersite.career.Work;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What one needs to know of all records of a career to find, count, order and link them.
 * It is made once when a career is loaded, and never changes.
 *
 * @param works newest first
 * @param bodies by name
 * @param awards newest first
 * @param people by family name
 * @param dated those of a category in the order of the dataset
 * @param byYear the same of each category, by year
 * @param eventPages see {@link #pageOf(String)}
 * @param exhibitions newest first, the undated last
 * @param publications newest first, the undated last
 * @param mentions the records whose texts name a person, by the slug of the person
 * @param derived see {@link #derived(Class, Function)}
 */
public record CareerSnapshot(Subject subject, List<WorkSummary> works, List<AwardBody> bodies,
		List<AwardSummary> awards, List<Person> people, List<Summary> dated, Map<RecordType, List<Summary>> byYear,
		List<Summary> timeline, List<String> undatedEvents, Map<String, Integer> eventPages,
		List<RecordName> exhibitions, List<RecordName> publications, List<Chapter> chapters,
		Map<String, List<Mention>> mentions, YearCounts years, Map<Class<?>, Object> derived) {

	/** How many entries a page of the timeline shows. */
	public static final int TIMELINE_PAGE = 185;

	/** In each language of a site, its own first. */
	public static Map<Language, CareerSnapshot> inEachLanguage(List<Language> languages, Subject subject,
			Collection<CareerRecord> records) {
		Map<Language, CareerSnapshot> snapshots = new LinkedHashMap<>();
		languages.forEach((language) -> snapshots.put(language, language.speak(() -> of(subject, records))));
		return snapshots;
	}

	/** Of the records of a career, those of a type in the order of the dataset. */
	public static CareerSnapshot of(Subject subject, Collection<CareerRecord> records) {
		List<Summary> found = records.stream().flatMap(Summary::of).toList();
		int last = found.stream()
			.map(Summary::years)
			.mapToInt((years) -> years.open() ? years.first() : years.last())
			.max()
			.orElse(YearQuery.FIRST);
		List<Summary> dated = found.stream().map((record) -> record.until(last)).toList();
		Map<RecordType, List<Summary>> byYear = new EnumMap<>(RecordType.class);
		RecordType.LANES.forEach((category) -> byYear.put(category,
				sorted(dated.stream().filter((record) -> record.category() == category),
						Comparator.comparing(Summary::date))));
		List<AwardSummary> awards = sorted(of(records, Award.class).map(AwardSummary::of),
				Comparator.comparing((award) -> -award.year()));
		Map<String, List<AwardSummary>> byWork = awards.stream()
			.filter((award) -> award.work() != null)
			.collect(Collectors.groupingBy((award) -> Objects.requireNonNull(award.work())));
		List<Summary> timeline = sorted(byYear.values().stream().flatMap(List::stream), Summary.BY_DATE);
		List<String> undatedEvents = of(records, LifeEvent.class).filter((event) -> event.date() == null)
			.map(LifeEvent::slug)
			.toList();
		return new CareerSnapshot(subject,
				sorted(of(records, Work.class)
					.map((work) -> WorkSummary.of(work, byWork.getOrDefault(work.slug(), List.of()))),
						WorkSummary.NEWEST_FIRST),
				sorted(of(records, AwardBody.class), Comparator.comparing(AwardBody::sortKey)), awards,
				sorted(of(records, Person.class), Comparator.comparing(Person::sortKey)), dated, byYear, timeline,
				undatedEvents, eventPages(timeline, undatedEvents),
				RecordName.ofExhibitions(of(records, Exhibition.class)),
				RecordName.ofPublications(of(records, Publication.class)), of(records, Chapter.class).toList(),
				Mention.byPerson(records), YearCounts.of(dated), new ConcurrentHashMap<>());
	}

	/** The pages of the events that are not on the first page of the timeline. */
	private static Map<String, Integer> eventPages(List<Summary> timeline, List<String> undatedEvents) {
		List<String> entries = Stream
			.concat(timeline.stream().map((entry) -> (entry.category() == RecordType.EVENT) ? entry.slug() : ""),
					undatedEvents.stream())
			.toList();
		return IntStream.range(TIMELINE_PAGE, entries.size())
			.filter((at) -> !entries.get(at).isEmpty())
			.boxed()
			.collect(Collectors.toMap(entries::get, (at) -> at / TIMELINE_PAGE));
	}

	/** The page of the timeline, from 0, on which an event stands. */
	public int pageOf(String event) {
		return this.eventPages.getOrDefault(event, 0);
	}

	/**
	 * The medium of most works, with which their list opens; none if none has so many.
	 */
	public @Nullable Medium leading() {
		return Medium.leading(this.works.stream().map(WorkSummary::medium));
	}

	/** How many works there are for the screen, if these lead. */
	public long screenWorks() {
		return (leading() != Medium.SCREEN) ? 0
				: this.works.stream().filter((work) -> work.medium() == Medium.SCREEN).count();
	}

	/** From the first year of a work to the last; none if no work has a date. */
	public @Nullable YearSpan span() {
		return this.works.stream().map(WorkSummary::years).filter(Objects::nonNull).reduce(YearSpan::and).orElse(null);
	}

	/** Years of which an open end counts up to the last year of the career. */
	public @Nullable YearSpan counted(@Nullable YearSpan years) {
		return (years != null && years.open()) ? years.until(this.years.years().last()) : years;
	}

	/** Those that the person created. */
	public List<WorkSummary> created() {
		return this.works.stream().filter(WorkSummary::creator).toList();
	}

	public Optional<AwardBody> body(String slug) {
		return find(this.bodies, slug);
	}

	public Optional<Person> person(String slug) {
		return find(this.people, slug);
	}

	/** The dated records of a category, by year. */
	public List<Summary> byYear(RecordType category) {
		return this.byYear.getOrDefault(category, List.of());
	}

	/**
	 * Something that is worked out once of this career, and kept as long as it is shown.
	 * @param from works it out, without deriving anything else
	 */
	public <T> T derived(Class<T> type, Function<CareerSnapshot, T> from) {
		return type.cast(this.derived.computeIfAbsent(type, (key) -> from.apply(this)));
	}

	private static <T extends CareerRecord> Stream<T> of(Collection<CareerRecord> records, Class<T> type) {
		return records.stream().filter(type::isInstance).map(type::cast);
	}

	private static <T extends CareerRecord> Optional<T> find(List<T> records, String slug) {
		return records.stream().filter((record) -> record.slug().equals(slug)).findFirst();
	}

	private static <T> List<T> sorted(Stream<T> records, Comparator<T> order) {
		return records.sorted(order).toList();
	}

}
