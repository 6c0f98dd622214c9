package org.careersite.publications;

import java.util.List;

import org.careersite.career.ContainerKind;
import org.careersite.career.PartialDate;
import org.careersite.career.Publication;
import org.careersite.career.PublicationKind;
import org.careersite.career.PublicationPart;
import org.careersite.opendata.AwardData;
import org.careersite.opendata.PublicationData;
import org.careersite.opendata.TieData;
import org.jspecify.annotations.Nullable;

/**
 * A publication with all that is known of it.
 *
 * @param slug its key
 * @param title what it is called
 * @param kind what it is
 * @param part the person's part in it
 * @param publisher the house, if known; with the part CO_PUBLISHER one of several
 * @param container the journal or book that an essay stands in
 * @param containerKind which of them that is, if known
 * @param year when it came out, if known
 * @param date when it came out, as a day, month or year in ISO 8601, as far as known
 * @param volumes in how many volumes, if known
 * @param summary what it is, if known
 * @param collaborators who else is named with it, and as what
 * @param awards the awards for it, by year
 * @param sources the sections of the biography it comes from
 * @param url the path of its page
 */
record PublicationDetails(String slug, String title, PublicationKind kind, PublicationPart part,
		@Nullable String publisher, @Nullable String container, @Nullable ContainerKind containerKind,
		@Nullable Integer year, @Nullable String date, @Nullable Integer volumes, @Nullable String summary,
		List<TieData> collaborators, List<AwardData> awards, List<String> sources, String url) {

	static PublicationDetails of(Publication publication, @Nullable String summary, List<TieData> collaborators,
			List<AwardData> awards) {
		PublicationData data = PublicationData.of(publication);
		PartialDate date = publication.date();
		return new PublicationDetails(data.slug(), data.title(), data.kind(), data.part(), data.publisher(),
				publication.container(), publication.containerKind(), data.year(), (date != null) ? date.iso() : null,
				publication.volumes(), summary, collaborators, awards, publication.sources(), data.url());
	}

}
