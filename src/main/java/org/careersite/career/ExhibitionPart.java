package org.careersite.career;

/**
 * The person's part in an {@link Exhibition}.
 */
public enum ExhibitionPart {

	SOLO("Solo"), OWN_WORK("Own work"), COLLABORATION("Collaboration"), GROUP("Group"),
	COLLECTION("From the collection"), ORGANISER("Organiser"), SPONSOR("Sponsor"), BROADCAST("Broadcast in it");

	private final String label;

	ExhibitionPart(String label) {
		this.label = label;
	}

	/** Its name as a page shows it. */
	public String label() {
		return this.label;
	}

}
