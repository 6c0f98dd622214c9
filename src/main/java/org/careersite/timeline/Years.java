package org.careersite.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.careersite.career.Category;
import org.careersite.career.CurrentCareer;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.Summary;
import org.careersite.career.YearCounts;
import org.careersite.career.YearQuery;
import org.careersite.records.AwardData;
import org.careersite.records.ExhibitionData;
import org.careersite.records.PublicationData;
import org.careersite.records.WorkData;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What single years and decades held, across everything.
 */
@Component
@Transactional(readOnly = true)
class Years {

	/** Works that ran longer first, of those that began in one year. */
	private static final Comparator<Summary> BY_START = Comparator.comparing((Summary work) -> work.years().first())
		.thenComparing((work) -> -work.years().last());

	private final CurrentCareer career;

	private final ExhibitionRepository exhibitions;

	private final Records records;

	Years(CurrentCareer career, ExhibitionRepository exhibitions, Records records) {
		this.career = career;
		this.exhibitions = exhibitions;
		this.records = records;
	}

	/** How many records each year holds. */
	YearCounts counts() {
		return this.career.get().years();
	}

	/** What a year held. */
	SpanPage year(int year) {
		YearCounts counts = counts();
		return page(YearQuery.of(year), yearLink(counts.before(year)), yearLink(counts.after(year)));
	}

	/** What the ten years from a year held. */
	SpanPage decade(int start) {
		YearCounts counts = counts();
		return page(YearQuery.decade(start), decadeLink(counts.before(start)), decadeLink(counts.after(start + 9)));
	}

	/** What a year held, for programs. */
	YearData data(int year) {
		YearQuery span = YearQuery.of(year);
		return new YearData(year, this.career.get().subject().ageIn(year),
				this.records.works(find(span, Category.WORK)), this.records.awards(find(span, Category.AWARD)),
				this.exhibitions.findOpenIn(year, year).stream().map(ExhibitionData::of).toList(),
				this.records.publications(find(span, Category.PUBLICATION)),
				this.records.events(Records.slugs(find(span, Category.LIFE))).stream().map(EntryData::of).toList());
	}

	private SpanPage page(YearQuery span, @Nullable RecordLink previous, @Nullable RecordLink next) {
		return new SpanPage(span.toString(), span.isYear(), this.career.get().subject().ages(span), counts().in(span),
				this.records.works(first(span, Category.WORK)), this.records.awards(first(span, Category.AWARD)),
				this.records.showings(first(span, Category.EXHIBITION)).stream().map(SpanPage.Open::of).toList(),
				this.records.publications(first(span, Category.PUBLICATION)),
				this.records.events(Records.slugs(first(span, Category.LIFE))), previous, next);
	}

	private List<Summary> first(YearQuery span, Category category) {
		return find(span, category).stream().limit(SpanPage.MOST).toList();
	}

	private List<Summary> find(YearQuery span, Category category) {
		Stream<Summary> found = this.career.get()
			.byYear(category)
			.stream()
			.filter((record) -> record.years().first() <= span.to() && record.years().last() >= span.from());
		return ((category == Category.WORK) ? found.sorted(BY_START) : found).toList();
	}

	private static @Nullable RecordLink yearLink(@Nullable Integer year) {
		return (year == null) ? null : new RecordLink(String.valueOf(year), null, Paths.year(year), false);
	}

	private static @Nullable RecordLink decadeLink(@Nullable Integer year) {
		return (year == null) ? null : new RecordLink(year / 10 * 10 + "s", null, Paths.decade(year / 10 * 10), false);
	}

	/**
	 * What a year held.
	 *
	 * @param year the year
	 * @param age the age that the person reached in it; none before the birth
	 * @param works the works that the source gives this year, by their first
	 * @param awards the awards given in it
	 * @param exhibitions the exhibitions with a showing that was open in it
	 * @param publications what came out in it
	 * @param events what happened in it
	 */
	record YearData(int year, @Nullable Integer age, List<WorkData> works, List<AwardData> awards,
			List<ExhibitionData> exhibitions, List<PublicationData> publications, List<EntryData> events) {
	}

}
