package org.careersite.opendata;

import java.util.Locale;

/** The forms that a list can be had in. */
public enum Export {

	CSV("text/csv"), BIB("application/x-bibtex"), RIS("application/x-research-info-systems"), ICS("text/calendar");

	private final String type;

	Export(String type) {
		this.type = type;
	}

	String type() {
		return this.type;
	}

	String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

}
