package org.careersite.records;

import java.util.List;

import org.careersite.career.Exhibition;
import org.careersite.career.Term;
import org.careersite.career.dates.YearSpan;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * An exhibition with its showings.
 *
 * @param lang the language of the title, where it is not that of the site
 */
public record ExhibitionData(String slug, String title, @Nullable String lang, @Nullable Term part,
		@Nullable Integer startYear, @Nullable Integer endYear, List<ShowingData> showings, String url) {

	public static ExhibitionData of(Exhibition exhibition) {
		YearSpan years = exhibition.years();
		return new ExhibitionData(exhibition.slug(), exhibition.title().text(), exhibition.title().lang(),
				exhibition.part(), (years != null) ? years.first() : null, (years != null) ? years.last() : null,
				exhibition.showings().stream().map(ShowingData::of).toList(), Paths.of(exhibition));
	}

	/** Its title and page. */
	public RecordLink link() {
		return new RecordLink(this.title, this.lang, this.url, true);
	}

	/** The person's part as pages show it; empty if there is none. */
	public String partLabel() {
		return (this.part != null) ? this.part.label() : "";
	}

	/** From its first showing to its last; empty if no date is known. */
	public String years() {
		return (this.startYear != null && this.endYear != null) ? new YearSpan(this.startYear, this.endYear).toString()
				: "";
	}

}
