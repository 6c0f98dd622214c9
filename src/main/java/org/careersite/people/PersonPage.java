package org.careersite.people;

import java.util.List;

import org.careersite.metadata.Head;
import org.careersite.metadata.ListJsonLd;
import org.careersite.metadata.PersonJsonLd;
import org.careersite.web.EventLine;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * A person or group whom the source names beside the person, as list and page show it.
 *
 * @param link the name and the page
 * @param group whether it is a group
 * @param knownFor what the source says who it is, if it does
 * @param parts the works, exhibitions and publications with the role in each, each kind
 * of record newest first
 * @param events the events with the role in each
 * @param sources the sections of the source text it comes from
 */
record PersonPage(RecordLink link, boolean group, @Nullable String knownFor, List<Part> parts, List<EventPart> events,
		List<String> sources) {

	/** What the page says of itself to programs. */
	Head head() {
		String path = this.link.href();
		return Head.of(path, this.link.title())
			.type("profile")
			.thing(PersonJsonLd.of(this.link, this.group, this.knownFor))
			.thing(ListJsonLd.of(path + "#list", this.link.title(), this.parts.size(), 0,
					this.parts.stream().map(Part::link).toList()));
	}

	/**
	 * Somebody's role in an event.
	 *
	 * @param event the event
	 * @param role as what
	 */
	record EventPart(EventLine event, String role) {
	}

}
