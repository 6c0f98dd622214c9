package org.careersite.browser;

/**
 * Every task works without JavaScript.
 */
class VisitorWithoutScriptTests extends VisitorTests {

	@Override
	boolean javaScript() {
		return false;
	}

}
