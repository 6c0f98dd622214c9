package org.careersite.records;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.careersite.career.Basis;
import org.careersite.career.Credit;
import org.careersite.career.Kind;
import org.careersite.career.Medium;
import org.careersite.career.Work;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.snapshot.AwardSummary;
import org.careersite.career.snapshot.AwardTally;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.text.Title;
import org.careersite.tables.CsvColumn;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * A work with the count of its awards. Those tied to it by inference count too;
 * {@code inferred} says whether there are any.
 */
public record WorkData(@CsvColumn("The key of the work.") String slug, @CsvColumn("Its title.") String title,
		@CsvColumn("The language of the title (BCP 47), where it is not that of the site.") @Nullable String lang,
		@CsvColumn("The field of art.") Medium medium, @CsvColumn("What it is.") Kind kind,
		@CsvColumn("The first year that the source gives it; a series may have begun before.") int startYear,
		@CsvColumn("The last year that the source gives it; a series may have gone on.") int endYear,
		@CsvColumn("Whether the source states these years, or this site infers them.") Basis yearsBasis,
		@CsvColumn("Whether the person created it.") boolean creator,
		@CsvColumn("The roles of the person in it.") List<String> roles,
		@CsvColumn("The franchise that its title names.") @Nullable String franchise,
		@CsvColumn("How many prizes it won, inferred attributions included.") long won,
		@CsvColumn("How many nominations it had, inferred attributions included.") long nominated,
		@CsvColumn("How many honourable mentions it had, inferred attributions included.") long mentions,
		@CsvColumn("How many honours it had that are not prizes.") long honours, @JsonIgnore boolean inferred,
		@CsvColumn("Its page.") String url) {

	/** A work whose credits are at hand, with the awards for it. */
	public static WorkData of(Work work, List<AwardData> awards) {
		return of(work, AwardData.tally(awards), awards.stream().anyMatch(AwardData::inferred));
	}

	/** Works whose credits are at hand, with the awards that the career has for them. */
	public static List<WorkData> of(List<Work> works, CareerSnapshot career) {
		Honours honours = career.derived(Honours.class, Honours::of);
		return works.stream()
			.map((work) -> of(work, honours.tallies.getOrDefault(work.slug(), AwardTally.NONE),
					honours.inferred.contains(work.slug())))
			.toList();
	}

	private static WorkData of(Work work, AwardTally awards, boolean inferred) {
		Title title = work.title();
		return new WorkData(work.slug(), title.text(), title.lang(), work.medium(), work.kind(), work.years().first(),
				work.years().last(), work.yearsBasis(), work.creator(),
				work.credits().stream().map(Credit::role).distinct().toList(), work.franchise(), awards.won(),
				awards.nominated(), awards.mentions(), awards.honours(), inferred, Paths.of(work));
	}

	/** Its title and page. */
	public RecordLink link() {
		return new RecordLink(this.title, this.lang, this.url, true);
	}

	/** From first to last. */
	public YearSpan years() {
		return new YearSpan(this.startYear, this.endYear);
	}

	/** Whether those years are inferred. */
	public boolean yearsInferred() {
		return this.yearsBasis == Basis.INFERRED;
	}

	/** How many awards it has. */
	public AwardTally awards() {
		return new AwardTally(this.won, this.nominated, this.mentions, this.honours);
	}

	/** The awards for each work, and the works that some are tied to by inference. */
	private record Honours(Map<String, AwardTally> tallies, Set<String> inferred) {

		static Honours of(CareerSnapshot career) {
			Honours honours = new Honours(new HashMap<>(), new HashSet<>());
			for (AwardSummary award : career.awards()) {
				String work = award.work();
				if (work != null) {
					honours.tallies.merge(work, award.tally(), AwardTally::plus);
					if (award.inferred()) {
						honours.inferred.add(work);
					}
				}
			}
			return honours;
		}

	}

}
