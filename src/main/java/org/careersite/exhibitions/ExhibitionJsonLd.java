package org.careersite.exhibitions;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.careersite.career.Basis;
import org.careersite.career.Exhibition;
import org.careersite.career.Showing;
import org.careersite.career.Term;
import org.careersite.career.Showing.Details;
import org.careersite.career.ShownWork;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.text.Messages;
import org.careersite.metadata.Field;
import org.careersite.metadata.PersonJsonLd;
import org.careersite.metadata.PlaceJsonLd;
import org.careersite.records.ContributionData;
import org.careersite.web.Prose;
import org.careersite.web.section.JsonLdNode;
import org.careersite.web.section.Paths;

/**
 * Exhibitions and their showings as events of schema.org.
 */
final class ExhibitionJsonLd {

	private ExhibitionJsonLd() {
	}

	/** An exhibition; one with several showings has them for its sub-events. */
	static JsonLdNode of(Exhibition exhibition) {
		String path = Paths.of(exhibition);
		String title = exhibition.title().text();
		List<Showing> showings = exhibition.showings();
		JsonLdNode event = JsonLdNode.of("ExhibitionEvent")
			.id(Paths.id(exhibition))
			.with("name", title)
			.with("url", JsonLdNode.address(path))
			.with("description", Prose.plain(exhibition.summary()));
		if (showings.size() == 1) {
			addShowing(event, showings.get(0));
		}
		else {
			addDates(event, showings);
			for (int i = 0; i < showings.size(); i++) {
				JsonLdNode part = JsonLdNode.of("ExhibitionEvent").id(path + "#showing-" + (i + 1)).with("name", title);
				event.with("subEvent", addShowing(part, showings.get(i)));
			}
		}
		for (int i = 0; i < exhibition.works().size(); i++) {
			event.with("workFeatured", work(exhibition.works().get(i), path + "#work-" + (i + 1)));
		}
		addPart(event, exhibition);
		return PersonJsonLd.add(event, Field.EVENT, ContributionData.of(exhibition.contributions()));
	}

	/** A work; one that is tied by inference stands behind a Role that says so. */
	private static JsonLdNode work(ShownWork shown, String role) {
		JsonLdNode work = JsonLdNode.of("CreativeWork")
			.id(Paths.id(shown.work()))
			.with("name", shown.work().title().text());
		return (shown.basis() != Basis.INFERRED) ? work
				: JsonLdNode.of("Role")
					.id(role)
					.with("roleName", Messages.get("exhibitions.probably-shown"))
					.with("workFeatured", work)
					.with("description", Prose.plain(shown.note()));
	}

	private static JsonLdNode addShowing(JsonLdNode event, Showing showing) {
		PartialDate opens = showing.details().opens();
		PartialDate closes = showing.details().closes();
		return event.with("startDate", (opens != null) ? opens.iso() : null)
			.with("endDate", (closes != null) ? closes.iso() : null)
			.with("location", PlaceJsonLd.of(showing.place()));
	}

	/** From the first opening; until the last closing, where every showing closes. */
	private static void addDates(JsonLdNode event, List<Showing> showings) {
		List<Details> dates = showings.stream().map(Showing::details).toList();
		dates.stream()
			.filter((showing) -> !showing.planned())
			.flatMap((showing) -> Stream.ofNullable(showing.opens()))
			.min(Comparator.naturalOrder())
			.ifPresent((date) -> event.with("startDate", date.iso()));
		if (dates.stream().allMatch((showing) -> !showing.planned() && showing.closes() != null)) {
			dates.stream()
				.flatMap((showing) -> Stream.ofNullable(showing.closes()))
				.max(Comparator.naturalOrder())
				.ifPresent((date) -> event.with("endDate", date.iso()));
		}
	}

	private static void addPart(JsonLdNode event, Exhibition exhibition) {
		JsonLdNode person = JsonLdNode.at(PersonJsonLd.SELF);
		Term part = exhibition.part();
		if (part == null) {
			return;
		}
		switch (part.as(Exhibition.Part.class)) {
			case ORGANISER -> event.with("organizer", person);
			case SPONSOR -> event.with("sponsor", person);
			case SOLO, OWN_WORK, COLLABORATION, GROUP, COLLECTION, BROADCAST, CURATOR ->
				PersonJsonLd.add(event, "contributor", person, part.label(), null, null);
		}
	}

}
