package org.careersite.career;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.careersite.career.text.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * The field of art that a {@link Work} belongs to.
 */
public enum Medium implements Labelled {

	SCREEN, STAGE, RADIO, LITERATURE, POETRY, SCHOLARSHIP, MUSIC, VISUAL_ART, PHOTOGRAPHY, ARCHITECTURE, GAMES;

	/**
	 * Whether such works are made by one hand, so that one without credits is the
	 * person's own.
	 */
	public boolean byOneHand() {
		return switch (this) {
			case SCREEN, STAGE, RADIO, GAMES -> false;
			case LITERATURE, POETRY, SCHOLARSHIP, MUSIC, VISUAL_ART, PHOTOGRAPHY, ARCHITECTURE -> true;
		};
	}

	/** That of more than half of some works, from the medium of each; none if none is. */
	public static @Nullable Medium leading(Stream<Medium> works) {
		List<Medium> all = works.toList();
		return Arrays.stream(values())
			.filter((medium) -> 2 * Collections.frequency(all, medium) > all.size())
			.findFirst()
			.orElse(null);
	}

}
