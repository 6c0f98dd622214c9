package org.careersite.opendata;

import io.swagger.v3.oas.annotations.media.Schema;
import org.careersite.career.AwardBody;
import org.jspecify.annotations.Nullable;

/**
 * An awarding body.
 *
 * @param slug its key
 * @param name its name
 * @param prize the name of its prize, where it has one of its own
 */
@Schema(name = "Body")
public record BodyData(String slug, String name, @Nullable String prize) {

	public static BodyData of(AwardBody body) {
		return new BodyData(body.slug(), body.name(), body.prize());
	}

}
