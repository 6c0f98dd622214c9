package org.careersite.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

import org.careersite.career.Person;
import org.careersite.web.ListPage;
import org.careersite.web.section.RecordLink;

/**
 * The initials of a long list of people, each leading to the first who has it.
 */
final class Initials {

	/** A list of fewer people needs none. */
	static final int LONG = 30;

	/** More initials are those of a script whose letters lead nobody. */
	static final int MOST = 40;

	private Initials() {
	}

	/**
	 * The initials, in the order of the list; none if there is no need for them.
	 * @param found the people on all pages of the list
	 * @param address of a page of the list, from 0
	 */
	static List<RecordLink> of(List<Person> found, IntFunction<String> address) {
		Map<String, RecordLink> initials = new LinkedHashMap<>();
		for (int at = 0; at < found.size() && found.size() >= LONG; at++) {
			String page = address.apply(at / ListPage.SIZE) + "#" + found.get(at).slug();
			initials.computeIfAbsent(initial(found.get(at)), (letter) -> new RecordLink(letter, page));
		}
		return (initials.size() <= MOST) ? List.copyOf(initials.values()) : List.of();
	}

	private static String initial(Person person) {
		String name = person.sortKey();
		return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
	}

}
