package org.careersite.career;

import org.careersite.career.text.Labelled;
import org.careersite.career.text.Messages;

/**
 * What came of it: a prize won, a nomination, an honourable mention, or an honour that is
 * no prize.
 */
public enum Outcome implements Labelled {

	WON, NOMINATED, MENTION, HONOUR;

	/** So many of them, in words: {@code 1 nomination}, {@code 29 nominations}. */
	public String counted(long number) {
		return Messages.get("outcome.counted." + name(), number);
	}

}
