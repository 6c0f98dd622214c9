package org.careersite.career;

/**
 * What came of it: a prize won, a nomination, an honourable mention, or an honour that is
 * no prize.
 */
public enum Outcome {

	WON("Won", "won", "won"), NOMINATED("Nominated", "nomination", "nominations"),
	MENTION("Mention", "mention", "mentions"), HONOUR("Honour", "honour", "honours");

	private final String label;

	private final String one;

	private final String many;

	Outcome(String label, String one, String many) {
		this.label = label;
		this.one = one;
		this.many = many;
	}

	/** Its name as a page shows it. */
	public String label() {
		return this.label;
	}

	/** So many of them, in words: {@code 1 nomination}, {@code 29 nominations}. */
	public String counted(long number) {
		return number + " " + ((number == 1) ? this.one : this.many);
	}

}
