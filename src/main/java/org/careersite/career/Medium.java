package org.careersite.career;

import org.careersite.career.text.Labelled;

/**
 * The field of art that a {@link Work} belongs to.
 */
public enum Medium implements Labelled {

	SCREEN, RADIO, POETRY, MUSIC, PHOTOGRAPHY

}
