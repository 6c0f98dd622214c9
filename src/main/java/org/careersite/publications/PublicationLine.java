package org.careersite.publications;

import org.careersite.career.PartialDate;
import org.careersite.career.Publication;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * A publication as the list shows it.
 *
 * @param link its title and page
 * @param kind what it is
 * @param part the person's part in it
 * @param publisher the house, if known
 * @param coPublished whether it is one of several houses
 * @param container the journal or book that an essay stands in
 * @param date when it came out, if known
 * @param volumes in how many volumes, if known
 */
record PublicationLine(RecordLink link, String kind, String part, @Nullable String publisher, boolean coPublished,
		@Nullable String container, @Nullable PartialDate date, @Nullable Integer volumes) {

	static PublicationLine of(Publication publication) {
		return new PublicationLine(RecordLink.of(publication), publication.kind().label(), publication.part().label(),
				publication.publisher(), publication.coPublished(), publication.container(), publication.date(),
				publication.volumes());
	}

}
