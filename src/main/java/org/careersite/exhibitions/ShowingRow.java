package org.careersite.exhibitions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careersite.career.Basis;
import org.careersite.career.Exhibition;
import org.careersite.career.ShownWork;
import org.careersite.records.ExhibitionData;
import org.careersite.records.ShowingData;
import org.careersite.tables.CsvColumn;
import org.careersite.tables.CsvTable;
import org.careersite.web.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * A showing as a row of the table of exhibitions, with what is known of its exhibition.
 */
record ShowingRow(@CsvColumn("The key of the exhibition.") String slug,
		@CsvColumn("The number of the showing in it, from 1.") int showing,
		@CsvColumn("The title of the exhibition.") String title,
		@CsvColumn("The language of the title (BCP 47), where it is not that of the site.") @Nullable String lang,
		@CsvColumn("The person’s part in it, if the source gives one.") Exhibition.@Nullable Part part,
		@CsvColumn("The keys of the works that the source says were shown in the exhibition or with it, not always in this showing.") List<String> works,
		@CsvColumn("The keys of the works of which that is inferred.") List<String> inferredWorks,
		@CsvColumn("Why it is inferred.") @Nullable String inferredFrom, @CsvColumn(names = {
				"venue", "city", "region", "country", "latitude", "longitude", "opens", "closes", "dates", "startYear",
				"endYear", "permanent", "planned", "note" },
				value = { "The museum, gallery or house.", "Its city.",
						"Its state or province, where no city is known.",
						"Its country, added by the editors where it is undisputed.",
						"Of the city or region, in degrees north, added by the editors.",
						"Of the city or region, in degrees east, added by the editors.",
						"Its first day, as far as known.", "Its last day, as far as known.",
						"Both in words, with the season where that is known.", "The first year it was open in.",
						"The last year that it is known to have been open in.",
						"Whether it is a permanent installation.", "Whether it is announced and not yet open.",
						"What else is known." }) ShowingData data,
		@CsvColumn("The page of the exhibition.") String url){

	static final CsvTable<ShowingRow> TABLE = CsvTable.of("exhibitions", ShowingRow.class, List.of("slug", "showing"));

	static Stream<ShowingRow> of(Exhibition exhibition) {
		ExhibitionData data = ExhibitionData.of(exhibition);
		String inferredFrom = works(exhibition, Basis.INFERRED).map((shown) -> Markdown.text(shown.note()))
			.map((note) -> (note != null) ? note.words() : "")
			.collect(Collectors.joining(" "));
		return IntStream.range(0, data.showings().size())
			.mapToObj((at) -> new ShowingRow(data.slug(), at + 1, data.title(), data.lang(), data.part(),
					slugs(exhibition, Basis.STATED), slugs(exhibition, Basis.INFERRED), inferredFrom,
					data.showings().get(at), data.url()));
	}

	private static List<String> slugs(Exhibition exhibition, Basis basis) {
		return works(exhibition, basis).map((shown) -> shown.work().slug()).toList();
	}

	private static Stream<ShownWork> works(Exhibition exhibition, Basis basis) {
		return exhibition.works().stream().filter((shown) -> shown.basis() == basis);
	}

}
