package org.careersite.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.careersite.career.ExhibitionRepository;
import org.careersite.career.Person;
import org.careersite.career.PersonRepository;
import org.careersite.career.PublicationRepository;
import org.careersite.career.WorkRepository;
import org.careersite.opendata.NamedData;
import org.careersite.people.PersonData.PartData;
import org.careersite.web.ListQuery;
import org.careersite.web.Listing;
import org.careersite.web.RecordNotFoundException;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what programs are told of the people that {@link People} finds.
 */
@Component
@Transactional(readOnly = true)
class PeopleData {

	private final People people;

	private final PersonRepository persons;

	private final WorkRepository works;

	private final ExhibitionRepository exhibitions;

	private final PublicationRepository publications;

	PeopleData(People people, PersonRepository persons, WorkRepository works, ExhibitionRepository exhibitions,
			PublicationRepository publications) {
		this.people = people;
		this.persons = persons;
		this.works = works;
		this.exhibitions = exhibitions;
		this.publications = publications;
	}

	Listing<PersonData> listing(ListQuery query) {
		Page<Person> page = this.people.find(query, query.size());
		Map<String, List<PartData>> works = works(page.map(Person::slug).getContent());
		return Listing.of(query, page, (person) -> PersonData.of(person, works.getOrDefault(person.slug(), List.of())));
	}

	/**
	 * Somebody.
	 * @throws RecordNotFoundException if there is nobody of that slug
	 */
	PersonDetails details(String slug) {
		Person person = this.persons.findBySlug(slug).orElseThrow(() -> new RecordNotFoundException("person", slug));
		List<String> slugs = List.of(slug);
		return PersonDetails.of(PersonData.of(person, works(slugs).getOrDefault(slug, List.of())),
				this.exhibitions.parts(slugs)
					.stream()
					.map((part) -> PartData.of(NamedData.of(part.getExhibition()), part.getRole()))
					.toList(),
				this.publications.parts(slugs)
					.stream()
					.map((part) -> PartData.of(NamedData.of(part.getPublication()), part.getRole()))
					.toList(),
				person.sources());
	}

	private Map<String, List<PartData>> works(List<String> people) {
		return this.works.parts(people)
			.stream()
			.collect(Collectors.groupingBy(WorkRepository.Part::getPerson, Collectors
				.mapping((part) -> PartData.of(NamedData.of(part.getWork()), part.getRole()), Collectors.toList())));
	}

}
