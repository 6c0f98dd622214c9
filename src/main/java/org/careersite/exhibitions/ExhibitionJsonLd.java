package org.careersite.exhibitions;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.careersite.career.Exhibition;
import org.careersite.career.Place;
import org.careersite.career.Showing;
import org.careersite.career.dates.PartialDate;
import org.careersite.metadata.Field;
import org.careersite.metadata.Head;
import org.careersite.metadata.PersonJsonLd;
import org.careersite.records.ContributionData;
import org.careersite.records.ShownData;
import org.careersite.web.Prose;
import org.careersite.web.section.JsonLdNode;
import org.careersite.web.section.Paths;
import org.jspecify.annotations.Nullable;

/**
 * Exhibitions and their showings as events of schema.org.
 */
final class ExhibitionJsonLd {

	private ExhibitionJsonLd() {
	}

	/**
	 * An exhibition; one with several showings has them for its sub-events.
	 * @param works the works shown in it or with it
	 */
	static JsonLdNode of(Exhibition exhibition, List<ShownData> works, List<ContributionData> people) {
		String path = Paths.exhibition(exhibition.slug());
		List<Showing> showings = exhibition.showings();
		JsonLdNode thing = JsonLdNode.of("ExhibitionEvent")
			.id(Paths.exhibitionId(exhibition.slug()))
			.with("name", exhibition.title().text())
			.with("url", JsonLdNode.address(path))
			.with("description", Prose.plain(exhibition.summary()));
		if (showings.size() == 1) {
			addShowing(thing, showings.get(0));
		}
		else {
			addDates(thing, showings);
			for (int i = 0; i < showings.size(); i++) {
				thing.with("subEvent", showing(exhibition, i));
			}
		}
		for (int i = 0; i < works.size(); i++) {
			thing.with("workFeatured", work(path, i, works.get(i)));
		}
		addPart(thing, exhibition);
		return PersonJsonLd.add(thing, Field.EVENT, people);
	}

	/** The head of an exhibition's page. */
	static Head head(Exhibition exhibition, List<ShownData> works, List<ContributionData> people) {
		return Head.of(Paths.exhibition(exhibition.slug()), exhibition.title().text())
			.thing(of(exhibition, works, people));
	}

	/** The id of what ties a work to an exhibition by inference. */
	static String workId(String href, int at) {
		return href + "#work-" + (at + 1);
	}

	/** A work; one that is tied by inference stands behind a Role that says so. */
	private static JsonLdNode work(String exhibition, int at, ShownData work) {
		JsonLdNode thing = JsonLdNode.of("CreativeWork")
			.id(work.link().href() + "#work")
			.with("name", work.link().title());
		return !work.inferred() ? thing
				: JsonLdNode.of("Role")
					.id(workId(exhibition, at))
					.with("roleName", "probably shown")
					.with("workFeatured", thing)
					.with("description", (work.note() != null) ? work.note().words() : null);
	}

	/** A place by its name and address; the coordinates are those of the city. */
	private static JsonLdNode place(Place place) {
		String venue = place.venue();
		JsonLdNode area = area(place);
		return (venue == null) ? area
				: JsonLdNode.of("Place")
					.with("name", venue)
					.with("address", address(place))
					.with("containedInPlace", (area.get("name") != null) ? area : null);
	}

	private static JsonLdNode area(Place place) {
		String name = place.area();
		JsonLdNode area = JsonLdNode.of((place.city() != null) ? "City" : "AdministrativeArea").with("name", name);
		if (place.latitude() != null && place.longitude() != null) {
			area.with("geo",
					JsonLdNode.of("GeoCoordinates")
						.with("latitude", place.latitude())
						.with("longitude", place.longitude()));
		}
		return (place.venue() == null) ? area.with("address", address(place)) : area;
	}

	private static @Nullable JsonLdNode address(Place place) {
		return place.area().isEmpty() ? null
				: JsonLdNode.of("PostalAddress")
					.with("addressLocality", place.city())
					.with("addressRegion", place.region())
					.with("addressCountry", place.country());
	}

	private static JsonLdNode showing(Exhibition exhibition, int at) {
		JsonLdNode event = JsonLdNode.of("ExhibitionEvent")
			.id(Paths.exhibition(exhibition.slug()) + "#showing-" + (at + 1))
			.with("name", exhibition.title().text());
		return addShowing(event, exhibition.showings().get(at));
	}

	private static JsonLdNode addShowing(JsonLdNode event, Showing showing) {
		PartialDate opens = showing.opens();
		PartialDate closes = showing.closes();
		return event.with("startDate", (opens != null) ? opens.iso() : null)
			.with("endDate", (closes != null) ? closes.iso() : null)
			.with("location", place(showing.place()));
	}

	/** From the first opening; until the last closing, where every showing closes. */
	private static void addDates(JsonLdNode event, List<Showing> showings) {
		List<Showing> held = showings.stream().filter((showing) -> !showing.planned()).toList();
		dates(held.stream().map(Showing::opens)).min(PartialDate::compareTo)
			.ifPresent((date) -> event.with("startDate", date.iso()));
		if (held.size() == showings.size() && held.stream().noneMatch((showing) -> showing.closes() == null)) {
			dates(held.stream().map(Showing::closes)).max(PartialDate::compareTo)
				.ifPresent((date) -> event.with("endDate", date.iso()));
		}
	}

	private static Stream<PartialDate> dates(Stream<@Nullable PartialDate> dates) {
		return dates.filter(Objects::nonNull).map(Objects::requireNonNull);
	}

	private static void addPart(JsonLdNode event, Exhibition exhibition) {
		JsonLdNode person = JsonLdNode.at(PersonJsonLd.SELF);
		Exhibition.Part part = exhibition.part();
		if (part == null) {
			return;
		}
		switch (part) {
			case ORGANISER -> event.with("organizer", person);
			case SPONSOR -> event.with("sponsor", person);
			case SOLO, OWN_WORK, COLLABORATION, GROUP, COLLECTION, BROADCAST ->
				PersonJsonLd.add(event, "contributor", person, part.label(), null, null);
		}
	}

}
