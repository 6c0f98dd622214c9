package org.careersite.exhibitions;

import java.util.List;

import org.careersite.career.Basis;
import org.careersite.career.ExhibitionPart;
import org.careersite.career.ShownWork;
import org.careersite.opendata.ExhibitionData;
import org.careersite.opendata.ExhibitionData.ShowingData;
import org.careersite.opendata.PlainText;
import org.careersite.opendata.TieData;
import org.careersite.web.Prose;
import org.jspecify.annotations.Nullable;

/**
 * An exhibition with all that is known of it.
 *
 * @param slug its key
 * @param title what it is called
 * @param part the person's part in it, if the source gives one
 * @param startYear the year of its first showing, if known
 * @param endYear the year of its last showing, if known
 * @param showings where it was shown
 * @param summary what it shows, if known
 * @param works the works shown in it or with it
 * @param collaborators who else is named with it, and as what
 * @param sources the sections of the biography it comes from
 * @param url the path of its page
 */
record ExhibitionDetails(String slug, String title, @Nullable ExhibitionPart part, @Nullable Integer startYear,
		@Nullable Integer endYear, List<ShowingData> showings, @Nullable String summary, List<ShownData> works,
		List<TieData> collaborators, List<String> sources, String url) {

	static ExhibitionDetails of(ExhibitionData data, @Nullable String summary, List<ShownData> works,
			List<TieData> collaborators, List<String> sources) {
		return new ExhibitionDetails(data.slug(), data.title(), data.part(), data.startYear(), data.endYear(),
				data.showings(), summary, works, collaborators, sources, data.url());
	}

	/**
	 * A work shown in an exhibition or with it.
	 *
	 * @param slug its key
	 * @param title what it is called
	 * @param basis whether the source states that it was shown there, or this site infers
	 * it
	 * @param note why it is inferred, or what else is known
	 */
	record ShownData(String slug, String title, Basis basis, @Nullable String note) {

		static ShownData of(ShownWork shown, Prose prose) {
			return new ShownData(shown.work().slug(), shown.work().title().text(), shown.basis(),
					PlainText.of(prose, shown.note()));
		}

	}

}
