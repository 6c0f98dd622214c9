package org.careersite.opendata;

import org.careersite.career.Exhibition;
import org.careersite.career.Publication;
import org.careersite.career.Work;

/**
 * A record that another one names.
 *
 * @param slug its key
 * @param title what it is called
 */
public record NamedData(String slug, String title) {

	public static NamedData of(Work work) {
		return new NamedData(work.slug(), work.title().text());
	}

	public static NamedData of(Exhibition exhibition) {
		return new NamedData(exhibition.slug(), exhibition.title().text());
	}

	public static NamedData of(Publication publication) {
		return new NamedData(publication.slug(), publication.title().text());
	}

}
