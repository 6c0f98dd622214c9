package org.careersite.works;

import java.util.List;
import java.util.Objects;

import org.careersite.career.Credit;
import org.careersite.career.Kind;
import org.careersite.career.Medium;
import org.careersite.career.Place;
import org.careersite.career.Work;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Language;
import org.careersite.career.text.Messages;
import org.careersite.metadata.AwardJsonLd;
import org.careersite.metadata.Field;
import org.careersite.metadata.Head;
import org.careersite.metadata.PersonJsonLd;
import org.careersite.metadata.PlaceJsonLd;
import org.careersite.records.AwardData;
import org.careersite.records.ContributionData;
import org.careersite.web.Prose;
import org.careersite.web.section.JsonLdNode;
import org.careersite.web.section.Paths;
import org.careersite.web.section.Phrases;
import org.careersite.web.section.SearchEntry;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a work to others than the readers of its page: to programs that know
 * schema.org, to whoever shares the page, and to the search.
 */
final class WorkMetadata {

	private WorkMetadata() {
	}

	/** A work with the parts in it and the prizes it won. */
	static JsonLdNode jsonLd(Work work, List<AwardData> awards) {
		Field field = Field.of(work.medium());
		Kind kind = work.kind();
		YearSpan dated = dated(work);
		PartialDate premiere = work.premiere();
		JsonLdNode thing = JsonLdNode.of(kind.schemaType())
			.id(Paths.id(work))
			.with("name", work.title().text())
			.with("url", JsonLdNode.address(Paths.of(work)))
			.with("genre", kind.typical() ? null : kind.label())
			.with("description", Prose.plain(work.summary()))
			.with("dateCreated", (dated != null) ? dated.start().iso() : null)
			.with("datePublished", (premiere != null && premiere.word() == null) ? premiere.iso() : null)
			.with("award", AwardJsonLd.won(awards, true))
			.with(Credit.CREATOR, work.own() ? JsonLdNode.at(PersonJsonLd.SELF) : null);
		addPlace(thing, work.place(), field);
		work.credits()
			.forEach((credit) -> PersonJsonLd.add(thing, field.property(credit.role()),
					JsonLdNode.at(PersonJsonLd.SELF), credit.role(), years(work, credit), credit.note()));
		return PersonJsonLd.add(thing, field, ContributionData.of(work.contributions()));
	}

	/** What is performed was released at its place; all else was made there. */
	private static void addPlace(JsonLdNode thing, @Nullable Place place, Field field) {
		if (place != null && field == Field.WORK) {
			thing.with("locationCreated", PlaceJsonLd.of(place));
		}
		else if (place != null) {
			thing.with("releasedEvent", JsonLdNode.of("PublicationEvent").with("location", PlaceJsonLd.of(place)));
		}
	}

	static Head head(Work work, List<AwardData> awards) {
		Head head = Head.of(Paths.of(work), work.title().text()).type(work.kind().openGraph());
		if (work.medium() == Medium.SCREEN) {
			ContributionData.of(work.contributions()).forEach((person) -> {
				String property = Field.SCREEN.property(person.role());
				if (property.equals("actor") || property.equals("director")) {
					head.property("video:" + property, person.person());
				}
			});
			Object released = (work.premiere() != null) ? work.premiere().iso() : dated(work);
			head.property("video:release_date", Objects.toString(released, null));
		}
		return head.thing(jsonLd(work, awards));
	}

	/** What a search finds of a work. */
	static SearchEntry searchEntry(Work work) {
		SearchEntry entry = new SearchEntry(work, work.title()).kind(work.kind().label())
			.label(work.kind().label())
			.label(work.medium().label())
			.label(work.kind().otherWords())
			.years(work.years())
			.name(work.franchise())
			.name(Objects.toString(work.place(), null))
			.says(Prose.plain(work.summary()))
			.says(Phrases
				.sentence(work.credits().stream().map(Credit::role).distinct().map(Language::translated).toList()));
		work.credits()
			.forEach((credit) -> entry.label(Language.translated(credit.role())).says(Prose.plainLine(credit.note())));
		entry.people(work.contributions());
		work.facts()
			.forEach((fact) -> entry.says(Messages.get("works.fact", fact.label(), Prose.plainLine(fact.text()))));
		return entry;
	}

	/**
	 * The year when it was made: the source has to state it, and not only its premiere.
	 * Those of a series may be the years of the person's work on it, so they say nothing
	 * of its run.
	 */
	private static @Nullable YearSpan dated(Work work) {
		YearSpan years = work.years();
		boolean stated = !work.kind().series() && !work.yearsInferred()
				&& !Objects.equals(work.date(), work.premiere());
		return (stated && years != null && !years.isLong() && !years.circa()) ? years : null;
	}

	/**
	 * The years of a credit. Where no credit on a series has any, those of the series are
	 * the years of the person's work on it, of whatever role, unless there are several
	 * roles for several years. No date can say that years are only roughly known.
	 */
	private static @Nullable YearSpan years(Work work, Credit credit) {
		boolean stated = !work.kind().series() || work.credits().stream().anyMatch((each) -> each.years() != null);
		YearSpan years = work.years();
		boolean clear = work.credits().size() == 1 || years != null && !years.isLong();
		YearSpan of = (stated || !clear) ? credit.years() : years;
		return (of != null && of.circa()) ? null : of;
	}

}
