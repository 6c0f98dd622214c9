package org.careersite.exhibitions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careersite.career.Basis;
import org.careersite.career.Exhibition;
import org.careersite.career.ShownWork;
import org.careersite.career.Term;
import org.careersite.records.ExhibitionData;
import org.careersite.records.ShowingData;
import org.careersite.tables.CsvColumn;
import org.careersite.tables.CsvTable;
import org.careersite.web.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * A showing as a row of the table of exhibitions, with what is known of its exhibition.
 */
record ShowingRow(@CsvColumn String slug, @CsvColumn int showing, @CsvColumn String title,
		@CsvColumn @Nullable String lang, @CsvColumn @Nullable Term part, @CsvColumn List<String> works,
		@CsvColumn List<String> inferredWorks, @CsvColumn @Nullable String inferredFrom, @CsvColumn( {
				"venue", "city", "region", "country", "latitude", "longitude", "opens", "closes", "dates", "startYear",
				"endYear", "permanent", "planned", "note" }) ShowingData data,
		@CsvColumn String url){

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
