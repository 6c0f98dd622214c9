package org.careersite.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.text.RecordType;
import org.careersite.web.section.CareerSection;
import org.careersite.web.section.Phrases;
import org.careersite.web.section.SearchEntry;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the whole career from its sections, for the index.
 */
@Component
class CareerEntries {

	private final List<CareerSection> sections;

	private final EntityManager entities;

	CareerEntries(List<CareerSection> sections, EntityManager entities) {
		this.sections = sections;
		this.entities = entities;
	}

	/**
	 * Hands an entry for each record to the index. The people come last, as each shows
	 * what the records before had the person for.
	 */
	@Transactional(readOnly = true)
	public void each(CareerSnapshot career, Consumer<Entry> index) {
		Map<String, Set<String>> parts = new HashMap<>();
		List<SearchEntry> people = new ArrayList<>();
		int[] place = { 0 };
		for (CareerSection section : this.sections) {
			section.searchEntries(career).forEach((entry) -> {
				entry.roles.forEach((person, roles) -> roles
					.forEach((role) -> parts.computeIfAbsent(person, (slug) -> new LinkedHashSet<>())
						.add(entry.title + " (" + role + ")")));
				if (entry.type == RecordType.PERSON) {
					people.add(entry);
				}
				else {
					index.accept(new Entry(entry, place[0]++));
				}
			});
			this.entities.clear();
		}
		for (SearchEntry person : people) {
			person.shows(Phrases.sentence(parts.getOrDefault(person.slug, Set.of())));
			index.accept(new Entry(person, place[0]++));
		}
	}

}
