package org.careersite.career;

import org.careersite.career.text.Labelled;
import org.careersite.career.text.Messages;

/**
 * What a {@link Work} is, in the terms of the trade. Its medium follows from it.
 */
public enum Kind implements Labelled {

	SHORT(Medium.SCREEN, "Movie", "video.movie"),

	TV_MOVIE(Medium.SCREEN, "Movie", "video.movie"),

	TV_SERIES(Medium.SCREEN, "TVSeries", "video.tv_show"),

	MINI_SERIES(Medium.SCREEN, "TVSeries", "video.tv_show"),

	FEATURE_FILM(Medium.SCREEN, "Movie", "video.movie"),

	DOCUMENTARY_SHORT(Medium.SCREEN, "Movie", "video.movie"),

	DOCUMENTARY_FEATURE(Medium.SCREEN, "Movie", "video.movie"),

	VIDEO_SHORT(Medium.SCREEN, "Movie", "video.other"),

	RADIO_PLAY(Medium.RADIO, "CreativeWork", "website"),

	POEM(Medium.POETRY, "CreativeWork", "website"),

	SONG(Medium.MUSIC, "MusicComposition", "music.song"),

	PHOTO_SERIES(Medium.PHOTOGRAPHY, "Collection", "website");

	private final Medium medium;

	private final String schemaType;

	private final String openGraphType;

	Kind(Medium medium, String schemaType, String openGraphType) {
		this.medium = medium;
		this.schemaType = schemaType;
		this.openGraphType = openGraphType;
	}

	public Medium medium() {
		return this.medium;
	}

	/** The nearest type of schema.org, which has none for a radio play or a poem. */
	public String schemaType() {
		return this.schemaType;
	}

	/** The nearest type of Open Graph. */
	public String openGraphType() {
		return this.openGraphType;
	}

	/** What readers call it beyond its name; empty if nothing. */
	public String otherWords() {
		return Messages.get("kind.words." + name());
	}

	/** Whether it comes in episodes, so that it runs on even within a year. */
	public boolean series() {
		return this == TV_SERIES || this == MINI_SERIES;
	}

}
