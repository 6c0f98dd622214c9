package org.careersite.metadata;

import java.util.List;
import java.util.Locale;

import org.careersite.career.Subject;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Language;
import org.careersite.records.ContributionData;
import org.careersite.web.Prose;
import org.careersite.web.section.JsonLdNode;
import org.careersite.web.section.RecordLink;
import org.jspecify.annotations.Nullable;

/**
 * The person, those beside the person, and their roles in things, in schema.org.
 */
public final class PersonJsonLd {

	/** The id of the person whose career it is. */
	public static final String SELF = "/#person";

	private PersonJsonLd() {
	}

	/** The person or group whose career it is, by id; a page adds the name. */
	static JsonLdNode self(Subject subject) {
		return JsonLdNode.of(subject.group() ? "Organization" : "Person").id(SELF).with("url", JsonLdNode.address("/"));
	}

	/** The same, with what is known of the life. */
	public static JsonLdNode life(Subject subject) {
		boolean group = subject.group();
		String place = subject.birthPlace();
		return self(subject).with(group ? "foundingDate" : "birthDate", iso(subject.birthDate()))
			.with(group ? "dissolutionDate" : "deathDate", iso(subject.deathDate()))
			.with(group ? "foundingLocation" : "birthPlace",
					(place != null) ? JsonLdNode.of("Place").with("name", place) : null)
			.with(group ? "keywords" : "jobTitle", subject.occupations());
	}

	/** What is only roughly known is left out, which no date can say. */
	private static @Nullable String iso(@Nullable PartialDate date) {
		return (date != null && !date.circa()) ? date.iso() : null;
	}

	/** A page about the person. */
	public static JsonLdNode profile(String path) {
		return JsonLdNode.of("ProfilePage")
			.id(path)
			.with("url", JsonLdNode.address(path))
			.with("inLanguage", Language.current().tag())
			.with("mainEntity", JsonLdNode.at(SELF));
	}

	/** Somebody whom the source names beside the person, or a group. */
	public static JsonLdNode of(RecordLink link, boolean group, @Nullable String knownFor) {
		return named(link, group).with("url", JsonLdNode.address(link.href())).with("description", knownFor);
	}

	private static JsonLdNode named(RecordLink link, boolean group) {
		return JsonLdNode.of(group ? "Organization" : "Person").id(link.href() + "#person").with("name", link.title());
	}

	/** Says of a thing who else is named with it, and as what. */
	public static JsonLdNode add(JsonLdNode thing, Field field, List<ContributionData> ties) {
		ties.forEach((tie) -> {
			JsonLdNode person = named(tie.person(), tie.group());
			add(thing, field.property(tie.role()), person, tie.role(), null, null);
		});
		return thing;
	}

	/**
	 * Says of a thing that somebody had a part in it. Where the property does not say all
	 * of the part, a Role stands between, as schema.org has it: the property once more
	 * leads from it to the person. A part of one year has no end.
	 */
	public static JsonLdNode add(JsonLdNode thing, String property, JsonLdNode person, String role,
			@Nullable YearSpan years, @Nullable String note) {
		if (property.equals(role.toLowerCase(Locale.ROOT)) && years == null && note == null) {
			return thing.with(property, person);
		}
		JsonLdNode between = JsonLdNode.of("Role").with("roleName", Language.translated(role)).with(property, person);
		if (years != null) {
			between.with("startDate", PartialDate.of(years.first()).iso())
				.with("endDate", (years.isLong() && !years.open()) ? PartialDate.of(years.last()).iso() : null);
		}
		return thing.with(property, between.with("description", Prose.plainLine(note)));
	}

}
