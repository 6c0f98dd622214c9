package org.careersite.opendata;

import java.util.List;
import java.util.Locale;

import org.careersite.career.Collaborator;
import org.careersite.career.PartialDate;
import org.careersite.career.YearSpan;
import org.careersite.site.PersonTie;
import org.careersite.site.Prose;
import org.careersite.site.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * The person, those whom the source names beside the person, and their roles in things,
 * as schema.org says it.
 */
public final class PersonThing {

	/** The id of the person whose career it is. */
	static final String SELF = "/#person";

	private static final Prose PROSE = new Prose();

	private PersonThing() {
	}

	/** The person whose career it is, by id; a page adds the name. */
	public static Thing self() {
		return Thing.of("Person").id(SELF).with("url", Thing.address("/"));
	}

	/** The person, with what is known of the life. */
	public static Thing self(PartialDate birthDate, @Nullable String birthPlace, List<String> occupations) {
		return self().with("birthDate", birthDate.iso())
			.with("birthPlace", (birthPlace != null) ? Thing.of("Place").with("name", birthPlace) : null)
			.with("jobTitle", occupations);
	}

	/** A page about the person. */
	public static Thing profile(String path) {
		return Thing.of("ProfilePage").id(path).with("mainEntity", Thing.at(SELF));
	}

	/** Somebody whom the source names beside the person, or a group. */
	public static Thing of(RecordLink link, boolean group, @Nullable String knownFor) {
		return named(link, group).with("url", Thing.address(link.href())).with("description", knownFor);
	}

	static Thing of(Collaborator collaborator) {
		return of(RecordLink.of(collaborator), collaborator.group(), collaborator.knownFor());
	}

	private static Thing named(RecordLink link, boolean group) {
		return Thing.of(group ? "Organization" : "Person").id(id(link.href())).with("name", link.title());
	}

	static String id(String href) {
		return href + "#person";
	}

	/** Says of a thing who else is named with it, and as what. */
	static Thing add(Thing thing, Field field, List<PersonTie> ties) {
		ties.forEach((tie) -> {
			Thing person = named(tie.person(), tie.group());
			add(thing, field.property(tie.role()), person, tie.role(), null, null);
		});
		return thing;
	}

	/**
	 * Says of a thing that somebody had a part in it. Where the property does not say all
	 * of the part, a Role stands between, as schema.org has it: the property once more
	 * leads from it to the person. A part of one year has no end: the source may not say
	 * it.
	 */
	static Thing add(Thing thing, String property, Thing person, String role, @Nullable YearSpan years,
			@Nullable String note) {
		if (property.equals(role.toLowerCase(Locale.ROOT)) && years == null && note == null) {
			return thing.with(property, person);
		}
		Thing between = Thing.of("Role").with("roleName", role).with(property, person);
		if (years != null) {
			between.with("startDate", String.format(Locale.ROOT, "%04d", years.first()))
				.with("endDate",
						(years.last() > years.first()) ? String.format(Locale.ROOT, "%04d", years.last()) : null);
		}
		return thing.with(property, between.with("description", plainLine(note)));
	}

	static String plain(@Nullable String markdown) {
		return PROSE.plain(markdown);
	}

	/** The words of a line of Markdown. */
	public static String plainLine(@Nullable String markdown) {
		return PROSE.plainLine(markdown);
	}

}
