package org.careersite.records;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.careersite.career.Basis;
import org.careersite.career.Credit;
import org.careersite.career.Kind;
import org.careersite.career.Medium;
import org.careersite.career.Place;
import org.careersite.career.Work;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.snapshot.AwardTally;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.WorkSummary;
import org.careersite.career.text.Title;
import org.careersite.tables.CsvColumn;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * A work with the count of its awards, those tied to it by inference too.
 *
 * @param endYear none where its end is open
 */
public record WorkData(@CsvColumn String slug, @CsvColumn String title, @CsvColumn @Nullable String lang,
		@CsvColumn Medium medium, @CsvColumn Kind kind, @CsvColumn @Nullable Integer startYear,
		@CsvColumn @Nullable Integer endYear, @CsvColumn boolean openEnd, @CsvColumn boolean circa,
		@CsvColumn @Nullable PartialDate premiere, @CsvColumn @Nullable Basis yearsBasis, @CsvColumn boolean creator,
		@CsvColumn List<String> roles, @CsvColumn @Nullable String franchise, @Nullable Place place,
		@CsvColumn long won, @CsvColumn long nominated, @CsvColumn long mentions, @CsvColumn long honours,
		@JsonIgnore boolean inferred, @JsonIgnore @Nullable YearSpan years, @JsonIgnore @Nullable PartialDate date,
		@CsvColumn String url) {

	/** A work whose credits are at hand, with the awards for it. */
	public static WorkData of(Work work, List<AwardData> awards) {
		return of(work, AwardData.tally(awards), awards.stream().anyMatch(AwardData::inferred));
	}

	/** Works whose credits are at hand, with the awards that the career has for them. */
	public static List<WorkData> of(List<Work> works, CareerSnapshot career) {
		Map<String, WorkSummary> summaries = career.derived(BySlug.class, BySlug::of).works;
		return works.stream().map((work) -> {
			WorkSummary summary = Objects.requireNonNull(summaries.get(work.slug()), work.slug());
			return of(work, summary.awards(), summary.inferred());
		}).toList();
	}

	private static WorkData of(Work work, AwardTally awards, boolean inferred) {
		Place place = work.place();
		YearSpan years = work.years();
		Title title = work.title();
		return new WorkData(work.slug(), title.text(), title.lang(), work.medium(), work.kind(),
				(years != null) ? years.first() : null, (years != null) ? years.end() : null,
				years != null && years.open(), years != null && years.circa(), work.premiere(),
				(years != null) ? work.yearsBasis() : null, work.creator(),
				work.credits().stream().map(Credit::role).distinct().toList(), work.franchise(),
				(place != null) ? place.translated() : null, awards.won(), awards.nominated(), awards.mentions(),
				awards.honours(), inferred, years, work.date(), Paths.of(work));
	}

	/** Its title and page. */
	public RecordLink link() {
		return new RecordLink(this.title, this.lang, this.url, true);
	}

	/** Whether those years are inferred. */
	public boolean yearsInferred() {
		return this.yearsBasis == Basis.INFERRED;
	}

	/** How many awards it has. */
	public AwardTally awards() {
		return new AwardTally(this.won, this.nominated, this.mentions, this.honours);
	}

	/** The works of a career by their keys. */
	private record BySlug(Map<String, WorkSummary> works) {

		static BySlug of(CareerSnapshot career) {
			return new BySlug(
					career.works().stream().collect(Collectors.toMap(WorkSummary::slug, Function.identity())));
		}

	}

}
