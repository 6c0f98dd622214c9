package org.careersite.records;

import org.careersite.career.AwardBody;
import org.careersite.career.RecordType;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * An awarding body.
 *
 * @param prize the name of its prize, where it has one of its own
 */
public record BodyData(String slug, String name, @Nullable String prize) {

	public static BodyData of(AwardBody body) {
		return new BodyData(body.slug(), body.name(), body.prize());
	}

	/** Its page. */
	public RecordLink link() {
		return new RecordLink(this.name, RecordType.BODY.path() + this.slug);
	}

}
