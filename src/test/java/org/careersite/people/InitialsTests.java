package org.careersite.people;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careersite.career.Person;
import org.careersite.web.ListPage;
import org.careersite.web.section.RecordLink;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InitialsTests {

	@Test
	void leadToTheFirstPersonWhoHasThem() {
		List<Person> people = Stream.concat(people("Émile", Initials.LONG - 1), people("Zoé", 1)).toList();

		assertThat(Initials.of(people, (page) -> "/people")).containsExactly(new RecordLink("E", "/people#emile-0"),
				new RecordLink("Z", "/people#zoe-0"));
	}

	@Test
	void areThoseOfFamilyNames() {
		List<Person> people = Stream
			.concat(people("Abel", Initials.LONG - 2),
					Stream.of(person("Rob De Nero", "nero"), person("Jan van Zee", "zee")))
			.toList();

		assertThat(Initials.of(people, (page) -> "/people")).extracting(RecordLink::title)
			.containsExactly("A", "D", "Z");
	}

	@Test
	void leadToTheOtherPagesOfTheList() {
		List<Person> people = Stream.concat(people("Anna", ListPage.SIZE + 1), people("Bob", 1)).toList();

		assertThat(Initials.of(people, (page) -> "/people?page=" + page)).extracting(RecordLink::href)
			.containsExactly("/people?page=0#anna-0", "/people?page=1#bob-0");
	}

	@Test
	void areLeftOutOfAShortList() {
		assertThat(Initials.of(people("Anna", Initials.LONG - 1).toList(), (page) -> "/people")).isEmpty();
	}

	@Test
	void areLeftOutWhereThereAreTooMany() {
		List<Person> people = IntStream.rangeClosed(0, Initials.MOST)
			.mapToObj((at) -> person(Character.toString('一' + at), "p" + at))
			.toList();

		assertThat(Initials.of(people, (page) -> "/people")).isEmpty();
	}

	private static Stream<Person> people(String name, int number) {
		String slug = name.toLowerCase(Locale.ROOT).replace('é', 'e');
		return IntStream.range(0, number).mapToObj((at) -> person("Jo " + at + " " + name, slug + "-" + at));
	}

	private static Person person(String name, String slug) {
		return new Person(slug, name, null, false, null, List.of("Career"));
	}

}
