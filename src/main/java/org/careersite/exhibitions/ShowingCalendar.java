package org.careersite.exhibitions;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.careersite.career.Showing;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearQuery;
import org.careersite.career.text.Messages;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.Paths;
import org.careersite.web.section.Phrases;

/**
 * Showings as a calendar (RFC 5545). A calendar knows whole days only: where just a month
 * or a year is known, the entry spans it, takes up nobody's time, and says so. A showing
 * without any date is left out. Nothing hangs on the clock: an entry is stamped with its
 * own first day.
 */
final class ShowingCalendar {

	private ShowingCalendar() {
	}

	static String write(List<Showing> showings, SiteSettings settings) {
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//careersite//Exhibitions//EN"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		for (Showing showing : showings) {
			PartialDate first = showing.begins();
			if (first != null) {
				calendar.add(
						event(showing, first, Objects.requireNonNullElse(showing.details().closes(), first), settings));
			}
		}
		StringWriter writer = new StringWriter();
		try {
			new CalendarOutputter(false).output(calendar, writer);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return writer.toString();
	}

	/** Nothing ends after the last year that four digits can write. */
	private static VEvent event(Showing showing, PartialDate first, PartialDate last, SiteSettings settings) {
		Double latitude = showing.place().latitude();
		Double longitude = showing.place().longitude();
		VEvent event = new VEvent(false);
		event.add(new Uid(showing.slug() + "@" + URI.create(settings.baseUrl()).getHost()));
		event.add(new DtStamp(first.firstDay().atStartOfDay().toInstant(ZoneOffset.UTC)));
		event.add(new DtStart<>(first.firstDay()));
		if (last.year() < YearQuery.LAST) {
			event.add(new DtEnd<>(lastDay(last).plusDays(1)));
		}
		event.add(new Summary(showing.exhibition().title().text()));
		event.add(new Location(showing.place().toString()));
		if (latitude != null && longitude != null) {
			event.add(new Geo(BigDecimal.valueOf(latitude), BigDecimal.valueOf(longitude)));
		}
		event.add(new Description(description(showing, first, last)));
		event.add(showing.details().planned() ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED);
		event.add(ImmutableTransp.TRANSPARENT);
		event.add(new Url(URI.create(settings.address(Paths.of(showing.exhibition())))));
		return event;
	}

	/** The person's part, what is known of the dates, and what is not. */
	private static String description(Showing showing, PartialDate first, PartialDate last) {
		Showing.Details details = showing.details();
		boolean days = precision(first).isEmpty() && precision(last).isEmpty();
		return Phrases.joinedBy(" ",
				(showing.exhibition().part() != null) ? showing.exhibition().partLabel() + "." : "",
				Messages.get("exhibitions.calendar.dates", showing.dates()), precision(details),
				details.permanent() ? Messages.get("exhibitions.calendar.permanent") : "",
				details.planned() ? Messages.get("exhibitions.calendar.planned") : "",
				(days || last.year() == YearQuery.LAST) ? ""
						: Messages.get("exhibitions.calendar.spans", words(first.firstDay()), words(lastDay(last))));
	}

	/** What is known of each end; nothing where both are days. */
	private static String precision(Showing.Details showing) {
		String opening = (showing.opens() != null) ? precision(showing.opens()) : "not";
		String closing = (showing.closes() != null) ? precision(showing.closes()) : showing.permanent() ? "" : "not";
		return opening.equals(closing) ? sentence("both", opening)
				: Phrases.joinedBy(" ", sentence("opening", opening), sentence("closing", closing));
	}

	private static String precision(PartialDate date) {
		if (date.word() != null) {
			return Messages.get("exhibitions.calendar.date", date);
		}
		return (date.month() == null) ? Messages.get("exhibitions.calendar.year")
				: (date.day() == null) ? Messages.get("exhibitions.calendar.month") : "";
	}

	private static String sentence(String ends, String known) {
		return switch (known) {
			case "" -> "";
			case "not" -> Messages.get("exhibitions.calendar." + ends + ".unknown");
			default -> Messages.get("exhibitions.calendar." + ends + ".only", known);
		};
	}

	private static String words(LocalDate day) {
		return PartialDate.parse(day.toString()).toString();
	}

	private static LocalDate lastDay(PartialDate date) {
		LocalDate first = date.firstDay();
		return (date.day() != null) ? first : first
			.with((date.month() != null) ? TemporalAdjusters.lastDayOfMonth() : TemporalAdjusters.lastDayOfYear());
	}

}
