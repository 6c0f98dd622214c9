package org.careersite.web;

/**
 * The sections of the site, in the order of the navigation.
 */
public enum Section {

	FILMOGRAPHY("/filmography", "Filmography"), AWARDS("/awards", "Awards"), EXHIBITIONS("/exhibitions", "Exhibitions"),
	PUBLICATIONS("/publications", "Publications"), PEOPLE("/people", "People"), BIOGRAPHY("/biography", "Biography"),
	TIMELINE("/timeline", "Timeline"), YEARS("/years", "Years"), ABOUT("/about", "About");

	private final String href;

	private final String label;

	Section(String href, String label) {
		this.href = href;
		this.label = label;
	}

	public String href() {
		return this.href;
	}

	public String label() {
		return this.label;
	}

}
