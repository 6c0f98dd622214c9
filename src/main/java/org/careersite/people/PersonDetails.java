package org.careersite.people;

import java.util.List;

import org.careersite.people.PersonData.PartData;
import org.jspecify.annotations.Nullable;

/**
 * A person or group whom the source names beside the person, with the role in each
 * record.
 *
 * @param slug the key
 * @param name the name
 * @param knownFor what the source says who it is, if it does
 * @param works the works with the role in each, newest first
 * @param exhibitions the exhibitions with the role in each, newest first
 * @param publications the publications with the role in each, newest first
 * @param sources the sections of the biography it comes from
 * @param url the path of the page
 */
record PersonDetails(String slug, String name, @Nullable String knownFor, List<PartData> works,
		List<PartData> exhibitions, List<PartData> publications, List<String> sources, String url) {

	static PersonDetails of(PersonData data, List<PartData> exhibitions, List<PartData> publications,
			List<String> sources) {
		return new PersonDetails(data.slug(), data.name(), data.knownFor(), data.works(), exhibitions, publications,
				sources, data.url());
	}

}
