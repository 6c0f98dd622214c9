package org.careersite.career;

import org.careersite.career.text.Labelled;

/**
 * What came of it: a prize won, a nomination, an honourable mention, or an honour that is
 * no prize.
 */
public enum Outcome implements Labelled {

	WON("won", "won"), NOMINATED("nomination", "nominations"), MENTION("mention", "mentions"),
	HONOUR("honour", "honours");

	private final String one;

	private final String many;

	Outcome(String one, String many) {
		this.one = one;
		this.many = many;
	}

	/** So many of them, in words: {@code 1 nomination}, {@code 29 nominations}. */
	public String counted(long number) {
		return number + " " + ((number == 1) ? this.one : this.many);
	}

}
