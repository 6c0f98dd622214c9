package org.careersite.web;

import java.util.List;

import org.careersite.web.section.RecordLink;

/**
 * Guesses what a reader meant who asked for an address that is not there.
 */
public interface NearestTitles {

	/**
	 * The records with a page of their own whose titles come nearest to some words, best
	 * first; a few, or none where nothing is like them or there is no telling yet.
	 */
	List<RecordLink> nearestTo(String words);

}
