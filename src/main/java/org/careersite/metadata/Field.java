package org.careersite.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.careersite.career.Medium;

/**
 * Where somebody had a part, which decides what property of schema.org says that part: in
 * a work, an exhibition, or an event of the life, which is about those whom it names.
 */
public enum Field {

	SCREEN, MUSIC, WORK, EVENT, LIFE;

	private static final List<Rule> RULES = List.of(rule("about", "subject|named", EVENT),
			rule("organizer", "organi[sz]er", EVENT), rule("sponsor", "sponsor", EVENT),
			rule("producer", "producer|showrunner", SCREEN, MUSIC, WORK), rule("about", "subject", SCREEN, MUSIC, WORK),
			rule("author", "writer|playwright|rewrite|adaptation|author", SCREEN, MUSIC, WORK),
			rule("editor", "editor", WORK), rule("translator", "translator", WORK),
			rule("director", "director", SCREEN), rule("actor", "star|cast|actor|actress", SCREEN),
			rule("composer", "composer", MUSIC),
			rule("creator", "creator|film-maker|photographer|artist|architect|painter|sculptor", SCREEN, MUSIC, WORK));

	/** That of a work of a medium. */
	public static Field of(Medium medium) {
		return switch (medium) {
			case SCREEN -> SCREEN;
			case MUSIC -> MUSIC;
			default -> WORK;
		};
	}

	/** The property that says a part, in whatever words that is told. */
	public String property(String role) {
		String words = role.toLowerCase(Locale.ROOT);
		return (this == LIFE) ? "about"
				: RULES.stream()
					.filter((rule) -> rule.fields.contains(this) && rule.word.matcher(words).find())
					.map(Rule::property)
					.findFirst()
					.orElse("contributor");
	}

	private static Rule rule(String property, String words, Field... fields) {
		return new Rule(property, Pattern.compile("\\b(" + words + ")s?\\b"), Set.of(fields));
	}

	/**
	 * Which property says a part that has a word, in the singular or plural.
	 */
	private record Rule(String property, Pattern word, Set<Field> fields) {
	}

}
