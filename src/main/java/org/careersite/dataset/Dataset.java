package org.careersite.dataset;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.Chapter;
import org.careersite.career.Exhibition;
import org.careersite.career.LifeEvent;
import org.careersite.career.Person;
import org.careersite.career.Publication;
import org.careersite.career.Subject;
import org.careersite.career.Work;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.text.RecordType;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a dataset folder holds, tied together, each list in the order of its file.
 *
 * @param document all that the files say, see {@link DatasetDocument}
 * @param fingerprint of its files: the same where two sites show the same
 * @param hints tell of names that have changed
 */
record Dataset(Subject subject, List<Person> people, List<Work> works, List<Publication> publications,
		List<Exhibition> exhibitions, List<AwardBody> bodies, List<Award> awards, List<LifeEvent> events,
		List<Chapter> chapters, ObjectNode document, String fingerprint, List<Fault> hints) {

	/** All of it, each entity behind those that it points to. */
	Stream<Object> entities() {
		return Stream
			.of(this.people, this.works, this.publications, this.exhibitions,
					this.exhibitions.stream().flatMap((each) -> each.showings().stream()).toList(), this.bodies,
					this.awards, this.events, this.chapters)
			.flatMap(Collection::stream);
	}

	/** What all pages need to know of it. */
	CareerSnapshot snapshot() {
		return new CareerSnapshot(this.subject, this.works, this.bodies, this.awards, this.exhibitions,
				this.publications, this.people, this.events);
	}

	/** How many records of each type it has. */
	Map<String, Integer> sizes() {
		Map<String, Integer> sizes = new LinkedHashMap<>();
		RecordType.keys().forEach((list) -> sizes.put(list, this.document.path(list).size()));
		sizes.put("chapters", this.chapters.size());
		return sizes;
	}

}
