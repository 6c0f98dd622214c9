package org.careersite.career.snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.careersite.career.Exhibition;
import org.careersite.career.Publication;
import org.careersite.career.Showing;
import org.careersite.career.Term;
import org.careersite.career.TitledRecord;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Folding;
import org.careersite.career.text.Title;
import org.jspecify.annotations.Nullable;

/**
 * What one needs to know of an exhibition or publication to find, count and link it.
 *
 * @param selected whether the dataset selects it for the short CV
 * @param term the part in the exhibition, or the kind of the publication
 * @param spans the years of each showing, or of the publication, as far as known
 * @param folded what a filter finds it by: its title, and the places of showings
 */
public record RecordName(String slug, Title title, boolean selected, @Nullable Term term, List<YearSpan> spans,
		List<String> folded) {

	/** Newest first, the undated last, and by title where these leave them together. */
	static List<RecordName> ofExhibitions(Stream<Exhibition> exhibitions) {
		return exhibitions
			.sorted(Comparator.comparing(Exhibition::years, Comparator.nullsLast(YearSpan.LATEST_FIRST))
				.thenComparing(TitledRecord::sortKey))
			.map((each) -> new RecordName(each.slug(), each.title(), each.selected(), each.part(),
					each.showings().stream().map(Showing::years).filter(Objects::nonNull).toList(),
					Stream
						.concat(Stream.of(each.folded()),
								each.showings().stream().map((showing) -> Folding.foldName(showing.place().toString())))
						.distinct()
						.toList()))
			.toList();
	}

	/** Newest first, the undated last, and by title where these leave them together. */
	static List<RecordName> ofPublications(Stream<Publication> publications) {
		return publications
			.sorted(Comparator.comparing(Publication::date, Comparator.nullsLast(PartialDate.LATEST_MONTH_FIRST))
				.thenComparing(TitledRecord::sortKey))
			.map((each) -> new RecordName(each.slug(), each.title(), each.selected(), each.kind(),
					Stream.ofNullable(each.years()).toList(), List.of(each.folded())))
			.toList();
	}

	/**
	 * Whether some years are asked for that it has, or all, which the undated have too.
	 */
	public boolean isIn(YearQuery years) {
		return years.equals(YearQuery.ALL) || this.spans.stream().anyMatch((span) -> span.isIn(years));
	}

}
