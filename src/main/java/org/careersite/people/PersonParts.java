package org.careersite.people;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.careersite.career.LifeEvent;
import org.careersite.career.Person;
import org.careersite.career.Publication;
import org.careersite.career.RecordType;
import org.careersite.career.TitledRecord;
import org.careersite.career.repository.ExhibitionRepository;
import org.careersite.career.repository.LifeEventRepository;
import org.careersite.career.repository.PersonRole;
import org.careersite.career.repository.PublicationRepository;
import org.careersite.career.repository.WorkRepository;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.snapshot.Mention;
import org.careersite.web.Prose;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the records that name people, and as what.
 */
@Component
@Transactional(readOnly = true)
class PersonParts {

	private final WorkRepository works;

	private final ExhibitionRepository exhibitions;

	private final PublicationRepository publications;

	private final LifeEventRepository events;

	private final CurrentCareer career;

	PersonParts(WorkRepository works, ExhibitionRepository exhibitions, PublicationRepository publications,
			LifeEventRepository events, CurrentCareer career) {
		this.works = works;
		this.exhibitions = exhibitions;
		this.publications = publications;
		this.events = events;
		this.career = career;
	}

	List<PersonPage> pages(List<Person> people) {
		List<String> slugs = people.stream().map(Person::slug).toList();
		Map<String, List<Part>> parts = Stream
			.of(this.works.parts(slugs), this.exhibitions.parts(slugs), this.publications.parts(slugs))
			.flatMap(List::stream)
			.map(Part::of)
			.collect(Collectors.groupingBy(Part::person));
		Map<String, List<PersonRole<LifeEvent>>> events = this.events.parts(slugs)
			.stream()
			.collect(Collectors.groupingBy(PersonRole::person));
		return people.stream()
			.map((person) -> new PersonPage(RecordLink.of(person), person.group(), person.knownFor(),
					parts.getOrDefault(person.slug(), List.of()), events.getOrDefault(person.slug(), List.of()),
					mentions(person), person.sources()))
			.toList();
	}

	private List<RecordLink> mentions(Person person) {
		CareerSnapshot career = this.career.get();
		return career.mentions()
			.getOrDefault(person.slug(), List.of())
			.stream()
			.map((mention) -> link(mention, career))
			.toList();
	}

	private static RecordLink link(Mention mention, CareerSnapshot career) {
		RecordType type = mention.place().type();
		String href = Paths.of(mention.place(), career);
		return (type != null && type.cited()) ? RecordLink.of(mention.title(), href)
				: new RecordLink(Prose.plainLine(mention.title().text()), href);
	}

	List<PersonData> data(List<Person> people) {
		Map<String, List<Part>> works = this.works.parts(people.stream().map(Person::slug).toList())
			.stream()
			.map(Part::of)
			.collect(Collectors.groupingBy(Part::person));
		return people.stream()
			.map((person) -> new PersonData(person.slug(), person.name(), person.knownFor(),
					works.getOrDefault(person.slug(), List.of()), Paths.of(person)))
			.toList();
	}

	PersonDetails details(Person person) {
		List<String> slugs = List.of(person.slug());
		return new PersonDetails(data(List.of(person)).get(0),
				this.exhibitions.parts(slugs).stream().map(Part::of).toList(),
				this.publications.parts(slugs).stream().map(Part::of).toList(), person.sources());
	}

	/**
	 * A person or group as list and page show it.
	 *
	 * @param knownFor what the source says who it is, if it does
	 * @param parts the role in works, exhibitions and publications, of each type newest
	 * first
	 * @param mentions the records whose texts name somebody
	 */
	record PersonPage(RecordLink link, boolean group, @Nullable String knownFor, List<Part> parts,
			List<PersonRole<LifeEvent>> events, List<RecordLink> mentions, List<String> sources) {

		/** Whether only texts name somebody. */
		public boolean mentioned() {
			return this.parts.isEmpty() && this.events.isEmpty() && !this.mentions.isEmpty();
		}

		/** Whether all of these texts are chapters of the biography. */
		public boolean inBiography() {
			return this.mentions.stream().allMatch((link) -> link.href().startsWith(Paths.BIOGRAPHY));
		}

	}

	/** A person for programs, with the roles in works, newest first. */
	record PersonData(String slug, String name, @Nullable String knownFor, List<Part> works, String url) {
	}

	/** A person for programs, with the roles in all records that have a page. */
	record PersonDetails(@JsonUnwrapped PersonData data, List<Part> exhibitions, List<Part> publications,
			List<String> sources) {
	}

	/** Somebody's role in a record. */
	record Part(String slug, String title, String role, @JsonIgnore String person, @JsonIgnore RecordLink link,
			@JsonIgnore String kind, @JsonIgnore String years) {

		static Part of(PersonRole<? extends TitledRecord> role) {
			TitledRecord record = role.record();
			Object when = (record instanceof Publication) ? record.date() : record.years();
			return new Part(record.slug(), record.title().text(), role.role(), role.person(), RecordLink.of(record),
					RecordType.of(record).described(record.what()), Objects.toString(when, ""));
		}

	}

}
