package org.careersite.works;

import java.util.List;

import org.careersite.career.Basis;
import org.careersite.career.Credit;
import org.careersite.career.Kind;
import org.careersite.career.Medium;
import org.careersite.career.YearSpan;
import org.careersite.opendata.AwardData;
import org.careersite.opendata.PlainText;
import org.careersite.opendata.TieData;
import org.careersite.opendata.WorkData;
import org.careersite.web.Prose;
import org.jspecify.annotations.Nullable;

/**
 * A work with all that is known of it.
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
 * @param credits what the person was on it, and when
 * @param collaborators who else is named with it, and as what
 * @param awards the awards for it, by year
 * @param summary what it is, if known
 * @param sources the sections of the biography it comes from
 * @param url the path of its page
 */
record WorkDetails(String slug, String title, Medium medium, Kind kind, int startYear, int endYear, Basis yearsBasis,
		boolean creator, List<String> roles, @Nullable String franchise, List<CreditData> credits,
		List<TieData> collaborators, List<AwardData> awards, @Nullable String summary, List<String> sources,
		String url) {

	static WorkDetails of(WorkData data, List<CreditData> credits, List<TieData> collaborators, List<AwardData> awards,
			@Nullable String summary, List<String> sources) {
		return new WorkDetails(data.slug(), data.title(), data.medium(), data.kind(), data.startYear(), data.endYear(),
				data.yearsBasis(), data.creator(), data.roles(), data.franchise(), credits, collaborators, awards,
				summary, sources, data.url());
	}

	/**
	 * What the person was on a work.
	 *
	 * @param role in the words of the trade
	 * @param startYear from which year, if known
	 * @param endYear until which year, if known
	 * @param note seasons, episode or occasion, if known
	 */
	record CreditData(String role, @Nullable Integer startYear, @Nullable Integer endYear, @Nullable String note) {

		static CreditData of(Credit credit, Prose prose) {
			YearSpan years = credit.years();
			return new CreditData(credit.role(), (years != null) ? years.first() : null,
					(years != null) ? years.last() : null, PlainText.ofLine(prose, credit.note()));
		}

	}

}
