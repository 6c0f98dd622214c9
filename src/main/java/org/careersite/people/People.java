package org.careersite.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.careersite.career.CurrentCareer;
import org.careersite.career.ExhibitionRepository;
import org.careersite.career.LifeEventRepository;
import org.careersite.career.Person;
import org.careersite.career.PersonRepository;
import org.careersite.career.PublicationRepository;
import org.careersite.career.WorkRepository;
import org.careersite.people.PersonPage.EventPart;
import org.careersite.web.EventLine;
import org.careersite.web.ListQuery;
import org.careersite.web.Pager;
import org.careersite.web.RecordNotFoundException;
import org.careersite.web.section.RecordLink;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people and the records that name them.
 */
@Component
@Transactional(readOnly = true)
class People {

	private final PersonRepository people;

	private final WorkRepository works;

	private final ExhibitionRepository exhibitions;

	private final PublicationRepository publications;

	private final LifeEventRepository events;

	private final CurrentCareer career;

	People(PersonRepository people, WorkRepository works, ExhibitionRepository exhibitions,
			PublicationRepository publications, LifeEventRepository events, CurrentCareer career) {
		this.people = people;
		this.career = career;
		this.works = works;
		this.exhibitions = exhibitions;
		this.publications = publications;
		this.events = events;
	}

	PeoplePage page(ListQuery query) {
		Page<Person> page = find(query, Pager.SIZE);
		return new PeoplePage(page.getTotalElements(), withParts(page.getContent()), query.applied(Map.of()),
				Pager.of(query, page));
	}

	/** The people that the filter {@code q} and {@code page} ask for. */
	Page<Person> find(ListQuery query, int size) {
		String folded = query.folded("q");
		PageRequest page = PageRequest.of(query.page(), size);
		List<Person> found = this.career.get()
			.people()
			.stream()
			.filter((person) -> person.folded().contains(folded))
			.toList();
		return new PageImpl<>(found.stream().skip(page.getOffset()).limit(size).toList(), page, found.size());
	}

	/**
	 * Somebody's page.
	 * @throws RecordNotFoundException if there is nobody of that slug
	 */
	PersonPage person(String slug) {
		return this.people.findBySlug(slug)
			.map((person) -> withParts(List.of(person)).get(0))
			.orElseThrow(() -> new RecordNotFoundException("person", slug));
	}

	private List<PersonPage> withParts(List<Person> people) {
		List<String> slugs = people.stream().map(Person::slug).toList();
		Map<String, List<Part>> parts = parts(slugs);
		Map<String, List<EventPart>> events = new HashMap<>();
		this.events.parts(slugs)
			.forEach((part) -> events.computeIfAbsent(part.getPerson(), (key) -> new ArrayList<>())
				.add(new EventPart(EventLine.of(part.getEvent()), part.getRole())));
		return people.stream()
			.map((person) -> new PersonPage(RecordLink.of(person), person.group(), person.knownFor(),
					parts.getOrDefault(person.slug(), List.of()), events.getOrDefault(person.slug(), List.of()),
					person.sources()))
			.toList();
	}

	private Map<String, List<Part>> parts(List<String> people) {
		Map<String, List<Part>> parts = new HashMap<>();
		this.works.parts(people)
			.forEach((part) -> add(parts, part.getPerson(), new Part(RecordLink.of(part.getWork()),
					part.getWork().kind().label(), part.getWork().years().toString(), part.getRole())));
		this.exhibitions.parts(people)
			.forEach((part) -> add(parts, part.getPerson(), new Part(RecordLink.of(part.getExhibition()), "Exhibition",
					Objects.toString(part.getExhibition().years(), ""), part.getRole())));
		this.publications.parts(people)
			.forEach((part) -> add(parts, part.getPerson(),
					new Part(RecordLink.of(part.getPublication()), part.getPublication().kind().label(),
							Objects.toString(part.getPublication().date(), ""), part.getRole())));
		return parts;
	}

	private static void add(Map<String, List<Part>> parts, String person, Part part) {
		parts.computeIfAbsent(person, (key) -> new ArrayList<>()).add(part);
	}

}
