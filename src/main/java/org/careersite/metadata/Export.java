package org.careersite.metadata;

import java.util.Locale;

/** The forms that a list can be had in. */
public enum Export {

	CSV("text/csv"), BIB("application/x-bibtex"), RIS("application/x-research-info-systems"), ICS("text/calendar");

	private final String type;

	Export(String type) {
		this.type = type;
	}

	/** Its media type. */
	public String type() {
		return this.type;
	}

	/** How the names of its files end. */
	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

}
