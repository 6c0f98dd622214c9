package org.careersite.records;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.careersite.career.AwardBody;
import org.careersite.career.RecordType;
import org.careersite.web.section.Phrases;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * An awarding body.
 *
 * @param prize the name of its usual prize, where it has one of its own
 * @param familiarName what people call the prize
 */
public record BodyData(String slug, String name, @Nullable String prize, @JsonIgnore String familiarName) {

	public static BodyData of(AwardBody body) {
		return new BodyData(body.slug(), body.name(), body.prize(), body.familiarName());
	}

	/** Its page, under a name. */
	public RecordLink link(String title) {
		return new RecordLink(title, RecordType.BODY.path() + this.slug);
	}

	/** Its own name, unless what people call the prize says who gives it. */
	public @Nullable String giver() {
		return giver(this.familiarName);
	}

	/** The same beside the name of one of its prizes. */
	@Nullable String giver(String prize) {
		return (this.name.startsWith(prize) || prize.startsWith(this.name)) ? null : this.name;
	}

	/** Prize and body: {@code Edgar · Mystery Writers of America}, {@code Emmy}. */
	public String label() {
		return Phrases.joined(this.familiarName, giver());
	}

}
