package org.careersite.citation;

import org.careersite.career.Kind;
import org.careersite.career.Publication;

/**
 * What citation managers take a record for.
 */
public enum ReferenceForm {

	BOOK("book", "BOOK"), ARTICLE("article", "JOUR"), PART_OF_BOOK("incollection", "CHAP"), FILM("misc", "MPCT"),
	VIDEO("misc", "VIDEO"), SOUND("misc", "SOUND"), ARTWORK("misc", "ART"), OTHER("misc", "GEN");

	private final String bibtex;

	private final String ris;

	ReferenceForm(String bibtex, String ris) {
		this.bibtex = bibtex;
		this.ris = ris;
	}

	/** The form of a publication; that of an essay depends on what it stands in. */
	static ReferenceForm of(Publication publication) {
		if (publication.kind() != Publication.Kind.ESSAY) {
			return BOOK;
		}
		Publication.Container container = publication.imprint().containerKind();
		return (container == null) ? OTHER : (container == Publication.Container.JOURNAL) ? ARTICLE : PART_OF_BOOK;
	}

	static ReferenceForm of(Kind kind) {
		return switch (kind) {
			case SHORT, TV_MOVIE, FEATURE_FILM, DOCUMENTARY_SHORT, DOCUMENTARY_FEATURE -> FILM;
			case TV_SERIES, MINI_SERIES, VIDEO_SHORT -> VIDEO;
			case RADIO_PLAY, SONG -> SOUND;
			case PHOTO_SERIES -> ARTWORK;
			case POEM -> OTHER;
		};
	}

	String bibtex() {
		return this.bibtex;
	}

	String ris() {
		return this.ris;
	}

}
