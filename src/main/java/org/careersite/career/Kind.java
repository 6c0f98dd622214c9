package org.careersite.career;

import java.util.Arrays;
import java.util.List;

/**
 * What a {@link Work} is, in the terms of the trade. Its medium follows from it.
 */
public enum Kind {

	SHORT(Medium.SCREEN, "Short"),

	TV_MOVIE(Medium.SCREEN, "TV movie"),

	TV_SERIES(Medium.SCREEN, "TV series"),

	MINI_SERIES(Medium.SCREEN, "Mini-series"),

	FEATURE_FILM(Medium.SCREEN, "Feature film"),

	DOCUMENTARY_SHORT(Medium.SCREEN, "Documentary short"),

	DOCUMENTARY_FEATURE(Medium.SCREEN, "Documentary feature"),

	VIDEO_SHORT(Medium.SCREEN, "Video short"),

	RADIO_PLAY(Medium.RADIO, "Radio play"),

	POEM(Medium.POETRY, "Poem"),

	SONG(Medium.MUSIC, "Song"),

	PHOTO_SERIES(Medium.PHOTOGRAPHY, "Photographic series");

	private final Medium medium;

	private final String label;

	Kind(Medium medium, String label) {
		this.medium = medium;
		this.label = label;
	}

	public Medium medium() {
		return this.medium;
	}

	/** Its name as a page shows it. */
	public String label() {
		return this.label;
	}

	/** The kinds of one medium, in their order. */
	public static List<Kind> of(Medium medium) {
		return Arrays.stream(values()).filter((kind) -> kind.medium == medium).toList();
	}

}
