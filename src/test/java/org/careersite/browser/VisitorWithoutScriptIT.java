package org.careersite.browser;

/**
 * Every task works without JavaScript.
 */
class VisitorWithoutScriptIT extends VisitorIT {

	@Override
	boolean javaScript() {
		return false;
	}

}
