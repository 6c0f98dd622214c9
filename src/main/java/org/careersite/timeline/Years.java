package org.careersite.timeline;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.careersite.career.CareerReplaced;
import org.careersite.career.CareerRepository;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.Kept;
import org.careersite.career.Category;
import org.careersite.career.Moment;
import org.careersite.career.PersonRepository;
import org.careersite.career.YearQuery;
import org.careersite.opendata.AwardData;
import org.careersite.opendata.ExhibitionData;
import org.careersite.opendata.PublicationData;
import org.careersite.opendata.WorkData;
import org.careersite.web.AwardLine;
import org.careersite.web.EventLine;
import org.careersite.web.YearCounts;
import org.careersite.web.Paths;
import org.careersite.web.Prose;
import org.careersite.web.RecordLink;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What single years and decades held, across everything.
 */
@Component
@Transactional(readOnly = true)
class Years {

	/** Works that ran longer first, of those that began in one year. */
	private static final Comparator<Moment> BY_START = Comparator.comparing((Moment work) -> work.years().first())
		.thenComparing((work) -> -work.years().last());

	private final Kept<YearCounts> fullness;

	private final PersonRepository persons;

	private final ExhibitionRepository exhibitions;

	private final MomentIndex moments;

	private final Records records;

	private final Prose prose;

	Years(CareerRepository career, PersonRepository persons, ExhibitionRepository exhibitions, MomentIndex moments,
			Records records, Prose prose) {
		this.fullness = new Kept<>(() -> new YearCounts(career.fillings()));
		this.persons = persons;
		this.exhibitions = exhibitions;
		this.moments = moments;
		this.records = records;
		this.prose = prose;
	}

	/** How full each year is. */
	YearCounts fullness() {
		return this.fullness.get();
	}

	@EventListener(CareerReplaced.class)
	public void forget() {
		this.fullness.forget();
	}

	/** What a year held. */
	SpanPage year(int year) {
		YearCounts fullness = fullness();
		return page(YearQuery.of(year), yearLink(fullness.before(year)), yearLink(fullness.after(year)));
	}

	/** What the ten years from a year held. */
	SpanPage decade(int start) {
		YearCounts fullness = fullness();
		return page(YearQuery.decade(start), decadeLink(fullness.before(start)), decadeLink(fullness.after(start + 9)));
	}

	/** What a year held, for programs. */
	YearData data(int year) {
		Map<Category, List<Moment>> found = find(YearQuery.of(year));
		return new YearData(year, this.persons.get().ageIn(year),
				this.records.works(of(found, Category.WORK)).stream().map(WorkData::of).toList(),
				this.records.awards(of(found, Category.AWARD))
					.stream()
					.map((award) -> AwardData.of(award, this.prose))
					.toList(),
				this.exhibitions.findOpenIn(year, year).stream().map(ExhibitionData::of).toList(),
				this.records.publications(of(found, Category.PUBLICATION)).stream().map(PublicationData::of).toList(),
				this.records.events(Records.slugs(of(found, Category.LIFE)))
					.stream()
					.map((event) -> EntryData.of(EventLine.of(event), this.prose))
					.toList());
	}

	private SpanPage page(YearQuery span, @Nullable RecordLink previous, @Nullable RecordLink next) {
		Map<Category, List<Moment>> found = find(span);
		return new SpanPage(span.toString(), span.isYear(), this.persons.get().ages(span), SpanPage.Numbers.of(found),
				this.records.works(first(found, Category.WORK)).stream().map(SpanPage.Running::of).toList(),
				this.records.awards(first(found, Category.AWARD)).stream().map(AwardLine::of).toList(),
				this.records.showings(first(found, Category.EXHIBITION)).stream().map(SpanPage.Open::of).toList(),
				this.records.publications(first(found, Category.PUBLICATION)).stream().map(SpanPage.Out::of).toList(),
				EventLine.of(this.records.events(Records.slugs(first(found, Category.LIFE)))), previous, next);
	}

	private Map<Category, List<Moment>> find(YearQuery span) {
		Map<Category, List<Moment>> found = new EnumMap<>(Category.class);
		for (Category lane : Category.values()) {
			found.put(lane, this.moments.find(lane,
					(moment) -> moment.years().first() <= span.to() && moment.years().last() >= span.from()));
		}
		found.computeIfPresent(Category.WORK, (lane, works) -> works.stream().sorted(BY_START).toList());
		return found;
	}

	private static List<Moment> of(Map<Category, List<Moment>> found, Category lane) {
		return found.getOrDefault(lane, List.of());
	}

	private static List<Moment> first(Map<Category, List<Moment>> found, Category lane) {
		return of(found, lane).stream().limit(SpanPage.MOST).toList();
	}

	private static @Nullable RecordLink yearLink(@Nullable Integer year) {
		return (year == null) ? null : new RecordLink(String.valueOf(year), null, Paths.year(year), false);
	}

	private static @Nullable RecordLink decadeLink(@Nullable Integer year) {
		return (year == null) ? null : new RecordLink(year / 10 * 10 + "s", null, Paths.decade(year / 10 * 10), false);
	}

}
