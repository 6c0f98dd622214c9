package org.careersite.career;

/**
 * What a {@link Work} is, in the terms of the trade. Its medium follows from it.
 */
public enum Kind {

	SHORT(Medium.SCREEN, "Short", "Movie", "video.movie", "film movie"),

	TV_MOVIE(Medium.SCREEN, "TV movie", "Movie", "video.movie", "television film"),

	TV_SERIES(Medium.SCREEN, "TV series", "TVSeries", "video.tv_show", "television show"),

	MINI_SERIES(Medium.SCREEN, "Mini-series", "TVSeries", "video.tv_show", "television show"),

	FEATURE_FILM(Medium.SCREEN, "Feature film", "Movie", "video.movie", "film movie"),

	DOCUMENTARY_SHORT(Medium.SCREEN, "Documentary short", "Movie", "video.movie", "film movie"),

	DOCUMENTARY_FEATURE(Medium.SCREEN, "Documentary feature", "Movie", "video.movie", "film movie"),

	VIDEO_SHORT(Medium.SCREEN, "Video short", "Movie", "video.other", "film movie"),

	RADIO_PLAY(Medium.RADIO, "Radio play", "CreativeWork", "website", ""),

	POEM(Medium.POETRY, "Poem", "CreativeWork", "website", ""),

	SONG(Medium.MUSIC, "Song", "MusicComposition", "music.song", ""),

	PHOTO_SERIES(Medium.PHOTOGRAPHY, "Photographic series", "Collection", "website", "");

	private final Medium medium;

	private final String label;

	private final String schemaType;

	private final String openGraphType;

	private final String otherWords;

	Kind(Medium medium, String label, String schemaType, String openGraphType, String otherWords) {
		this.medium = medium;
		this.label = label;
		this.schemaType = schemaType;
		this.openGraphType = openGraphType;
		this.otherWords = otherWords;
	}

	public Medium medium() {
		return this.medium;
	}

	/** Its name as a page shows it. */
	public String label() {
		return this.label;
	}

	/**
	 * The nearest type of schema.org: television films and shorts are films; it has none
	 * for a radio play or a poem.
	 */
	public String schemaType() {
		return this.schemaType;
	}

	/** The nearest type of Open Graph. */
	public String openGraphType() {
		return this.openGraphType;
	}

	/** What readers call it beyond its name; empty if nothing. */
	public String otherWords() {
		return this.otherWords;
	}

	/** Whether it comes in episodes, so that it runs on even within a year. */
	public boolean series() {
		return this == TV_SERIES || this == MINI_SERIES;
	}

}
