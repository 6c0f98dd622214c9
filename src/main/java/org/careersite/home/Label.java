package org.careersite.home;

/**
 * A label as a chart prints it, with the space it takes.
 *
 * @param text what it says, shortened if it is long
 * @param width how wide it is at most
 */
record Label(String text, double width) {

	/** The widest label; one that is longer is shortened. */
	static final double WIDEST = 280;

	private static final double SIZE = 11;

	private static final String NARROW = "iljtfrI.,:;'’!|()[] -";

	private static final String BROAD = "mwMWGOQDHN&@%…—";

	static Label of(String text) {
		String shown = text;
		for (int end = text.length(); estimate(shown) > WIDEST; end--) {
			shown = text.substring(0, end).strip() + "…";
		}
		return new Label(shown, estimate(shown));
	}

	private static double estimate(String text) {
		return text.codePoints().mapToDouble(Label::share).sum() * SIZE;
	}

	/**
	 * The share of the font's size that a letter takes, rather too much than too little.
	 */
	private static double share(int letter) {
		if (letter > 0x2e7f) {
			return 1.05;
		}
		if (NARROW.indexOf(letter) >= 0) {
			return 0.36;
		}
		if (BROAD.indexOf(letter) >= 0) {
			return 0.88;
		}
		return Character.isUpperCase(letter) ? 0.68 : 0.54;
	}

}
