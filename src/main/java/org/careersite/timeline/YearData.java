package org.careersite.timeline;

import java.util.List;

import org.careersite.opendata.AwardData;
import org.careersite.opendata.ExhibitionData;
import org.careersite.opendata.PublicationData;
import org.careersite.opendata.WorkData;
import org.jspecify.annotations.Nullable;

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
