package org.careersite.records;

import org.careersite.career.Publication;
import org.careersite.career.Term;
import org.careersite.career.dates.PartialDate;
import org.careersite.tables.CsvColumn;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * A publication and the person's part in it.
 */
public record PublicationData(@CsvColumn String slug, @CsvColumn String title, @CsvColumn @Nullable String lang,
		@CsvColumn Term kind, @CsvColumn Term part, @CsvColumn @Nullable String publisher,
		@CsvColumn @Nullable String container, @CsvColumn Publication.@Nullable Container containerKind,
		@CsvColumn @Nullable PartialDate date, @CsvColumn @Nullable Integer year, @CsvColumn @Nullable Integer volumes,
		@CsvColumn String url) {

	public static PublicationData of(Publication publication) {
		Publication.Imprint imprint = publication.imprint();
		PartialDate date = imprint.date();
		return new PublicationData(publication.slug(), publication.title().text(), publication.title().lang(),
				imprint.kind(), imprint.part(), imprint.publisher(), imprint.container(), imprint.containerKind(), date,
				(date != null) ? date.year() : null, imprint.volumes(), Paths.of(publication));
	}

	/** Its title and page. */
	public RecordLink link() {
		return new RecordLink(this.title, this.lang, this.url, true);
	}

	/** Whether others published it too, whom the source does not name. */
	public boolean coPublished() {
		return this.part.is(Publication.Part.CO_PUBLISHER);
	}

}
