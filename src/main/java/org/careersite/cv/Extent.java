package org.careersite.cv;

import org.careersite.career.text.Labelled;

/**
 * How much a CV lists.
 */
enum Extent implements Labelled {

	SELECTED, COMPLETE

}
