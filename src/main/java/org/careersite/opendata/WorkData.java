package org.careersite.opendata;

import java.util.List;

import org.careersite.career.Basis;
import org.careersite.career.Credit;
import org.careersite.career.Kind;
import org.careersite.career.Medium;
import org.careersite.career.Work;
import org.careersite.web.section.Paths;
import org.jspecify.annotations.Nullable;

/**
 * A work in a list.
 *
 * @param slug its key
 * @param title what it is called
 * @param medium the field of art it belongs to
 * @param kind what it is
 * @param startYear the first year that the source gives it; a series may have begun
 * before
 * @param endYear the last year that the source gives it; a series may have gone on
 * @param yearsBasis whether the source states these years, or this site infers them
 * @param creator whether the person created it
 * @param roles what the person was on it, each role once
 * @param franchise the franchise that its title names, if any
 * @param url the path of its page
 */
public record WorkData(String slug, String title, Medium medium, Kind kind, int startYear, int endYear,
		Basis yearsBasis, boolean creator, List<String> roles, @Nullable String franchise, String url) {

	public static WorkData of(Work work) {
		return new WorkData(work.slug(), work.title().text(), work.medium(), work.kind(), work.years().first(),
				work.years().last(), work.yearsBasis(), work.creator(),
				work.credits().stream().map(Credit::role).distinct().toList(), work.franchise(),
				Paths.work(work.slug()));
	}

}
