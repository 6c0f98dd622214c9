package org.careersite.opendata;

import org.careersite.career.PartialDate;
import org.careersite.career.Publication;
import org.careersite.career.PublicationKind;
import org.careersite.career.PublicationPart;
import org.careersite.web.section.Paths;
import org.jspecify.annotations.Nullable;

/**
 * A publication in a list.
 *
 * @param slug its key
 * @param title what it is called
 * @param kind what it is
 * @param part the person's part in it
 * @param publisher the house, if known; with the part CO_PUBLISHER one of several
 * @param year when it came out, if known
 * @param url the path of its page
 */
public record PublicationData(String slug, String title, PublicationKind kind, PublicationPart part,
		@Nullable String publisher, @Nullable Integer year, String url) {

	public static PublicationData of(Publication publication) {
		PartialDate date = publication.date();
		return new PublicationData(publication.slug(), publication.title().text(), publication.kind(),
				publication.part(), publication.publisher(), (date != null) ? date.year() : null,
				Paths.publication(publication.slug()));
	}

}
