package org.careersite.timeline;

import org.careersite.career.AwardRepository;
import org.careersite.career.CareerRepository;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.LifeEventRepository;
import org.careersite.career.Person;
import org.careersite.career.PersonRepository;
import org.careersite.career.PublicationRepository;
import org.careersite.career.WorkRepository;
import org.careersite.career.YearQuery;
import org.careersite.opendata.AwardData;
import org.careersite.opendata.ExhibitionData;
import org.careersite.opendata.PublicationData;
import org.careersite.opendata.WorkData;
import org.careersite.site.AwardLine;
import org.careersite.site.EventLine;
import org.careersite.site.Fullness;
import org.careersite.site.Paths;
import org.careersite.site.Prose;
import org.careersite.site.RecordLink;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What single years and decades held, across everything.
 */
@Component
@Transactional(readOnly = true)
class Years {

	private final CareerRepository career;

	private final PersonRepository persons;

	private final WorkRepository works;

	private final AwardRepository awards;

	private final ExhibitionRepository exhibitions;

	private final PublicationRepository publications;

	private final LifeEventRepository events;

	private final Prose prose;

	Years(CareerRepository career, PersonRepository persons, WorkRepository works, AwardRepository awards,
			ExhibitionRepository exhibitions, PublicationRepository publications, LifeEventRepository events,
			Prose prose) {
		this.career = career;
		this.persons = persons;
		this.works = works;
		this.awards = awards;
		this.exhibitions = exhibitions;
		this.publications = publications;
		this.events = events;
		this.prose = prose;
	}

	/** How full each year is. */
	Fullness fullness() {
		return new Fullness(this.career.fillings());
	}

	/** What a year held. */
	SpanPage year(int year) {
		Fullness fullness = fullness();
		return page(YearQuery.of(year), yearLink(fullness.before(year)), yearLink(fullness.after(year)));
	}

	/** What the ten years from a year held. */
	SpanPage decade(int start) {
		Fullness fullness = fullness();
		return page(YearQuery.decade(start), decadeLink(fullness.before(start)), decadeLink(fullness.after(start + 9)));
	}

	/** What a year held, for programs. */
	YearData data(int year) {
		return new YearData(year, this.persons.get().ageIn(year),
				this.works.findRunning(year, year).stream().map(WorkData::of).toList(),
				this.awards.findInYears(year, year).stream().map((award) -> AwardData.of(award, this.prose)).toList(),
				this.exhibitions.findOpenIn(year, year).stream().map(ExhibitionData::of).toList(),
				this.publications.findInYears(year, year).stream().map(PublicationData::of).toList(),
				this.events.findInYears(year, year)
					.stream()
					.map((event) -> EntryData.of(EventLine.of(event), this.prose))
					.toList());
	}

	private SpanPage page(YearQuery span, @Nullable RecordLink previous, @Nullable RecordLink next) {
		int from = span.from();
		int to = span.to();
		return new SpanPage(span.toString(), span.isYear(), ages(this.persons.get(), span),
				this.works.findRunning(from, to).stream().map((work) -> SpanPage.Running.of(work, span)).toList(),
				this.awards.findInYears(from, to).stream().map(AwardLine::of).toList(),
				this.exhibitions.findShowingsIn(from, to).stream().map(SpanPage.Open::of).toList(),
				this.publications.findInYears(from, to).stream().map(SpanPage.Out::of).toList(),
				EventLine.of(this.events.findInYears(from, to)), previous, next);
	}

	private static @Nullable String ages(Person person, YearQuery span) {
		Integer last = person.ageIn(span.to());
		if (last == null) {
			return null;
		}
		Integer first = person.ageIn(span.from());
		return (span.isYear()) ? "Age " + last : "Age " + ((first != null) ? first : 0) + "–" + last;
	}

	private static @Nullable RecordLink yearLink(@Nullable Integer year) {
		return (year == null) ? null : new RecordLink(String.valueOf(year), null, Paths.year(year), false);
	}

	private static @Nullable RecordLink decadeLink(@Nullable Integer year) {
		return (year == null) ? null : new RecordLink(year / 10 * 10 + "s", null, Paths.decade(year / 10 * 10), false);
	}

}
