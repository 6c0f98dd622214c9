package org.careersite.records;

import org.careersite.career.Publication;
import org.careersite.career.dates.PartialDate;
import org.careersite.tables.CsvColumn;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * A publication and the person's part in it.
 */
public record PublicationData(@CsvColumn("The key of the publication.") String slug,
		@CsvColumn("Its title.") String title,
		@CsvColumn("The language of the title (BCP 47), where it is not that of the site.") @Nullable String lang,
		@CsvColumn("What it is.") Publication.Kind kind, @CsvColumn("The person’s part in it.") Publication.Part part,
		@CsvColumn("The publisher; with the part CO_PUBLISHER, one of several.") @Nullable String publisher,
		@CsvColumn("The journal or book in which an essay appeared.") @Nullable String container,
		@CsvColumn("Whether that is a journal or a book, where known.") Publication.@Nullable Container containerKind,
		@CsvColumn("When it came out, as far as known.") @Nullable PartialDate date,
		@CsvColumn("The year it came out in.") @Nullable Integer year,
		@CsvColumn("In how many volumes.") @Nullable Integer volumes, @CsvColumn("Its page.") String url) {

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
		return this.part == Publication.Part.CO_PUBLISHER;
	}

}
