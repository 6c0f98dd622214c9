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
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.careersite.career.PartialDate;
import org.careersite.career.Place;
import org.careersite.career.Showing;
import org.careersite.career.YearQuery;
import org.careersite.web.SiteSettings;
import org.careersite.web.section.Paths;
import org.jspecify.annotations.Nullable;

/**
 * Showings as a calendar (RFC 5545). A calendar knows whole days only: where just a month
 * or a year is known, the entry spans it, takes up nobody's time, and says so. A showing
 * without any date is left out. Nothing hangs on the clock: an entry is stamped with its
 * own first day.
 */
class ShowingCalendar {

	private final SiteSettings settings;

	ShowingCalendar(SiteSettings settings) {
		this.settings = settings;
	}

	String write(List<Showing> showings) {
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//careersite//Exhibitions//EN"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		showings.stream().filter((showing) -> showing.dates() != null).map(this::event).forEach(calendar::add);
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
	private VEvent event(Showing showing) {
		PartialDate first = known(showing.opens(), showing.closes());
		PartialDate last = known(showing.closes(), showing.opens());
		VEvent event = new VEvent(false);
		event.add(new Uid(showing.slug() + "@" + host()));
		event.add(new DtStamp(start(first).atStartOfDay().toInstant(ZoneOffset.UTC)));
		event.add(new DtStart<>(start(first)));
		if (last.year() < YearQuery.LAST) {
			event.add(new DtEnd<>(end(last).plusDays(1)));
		}
		event.add(new Summary(showing.exhibition().title().text()));
		event.add(new Location(showing.place().toString()));
		place(event, showing.place());
		event.add(new Description(description(showing)));
		event.add(showing.planned() ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED);
		event.add(ImmutableTransp.TRANSPARENT);
		event.add(new Url(URI.create(this.settings.address(Paths.exhibition(showing.exhibition().slug())))));
		return event;
	}

	private static void place(VEvent event, Place place) {
		Double latitude = place.latitude();
		Double longitude = place.longitude();
		if (latitude != null && longitude != null) {
			event.add(new Geo(BigDecimal.valueOf(latitude), BigDecimal.valueOf(longitude)));
		}
	}

	/** The person's part, what is known of the dates, and what is not. */
	private static String description(Showing showing) {
		return Stream
			.of((showing.exhibition().part() != null) ? showing.exhibition().partLabel() + "." : "",
					"Dates as far as known: " + showing.dates() + ".", precision(showing),
					showing.permanent() ? "Permanently installed." : "",
					showing.planned() ? "Announced, not yet shown." : "", span(showing))
			.filter((sentence) -> !sentence.isEmpty())
			.collect(Collectors.joining(" "));
	}

	/** What is known of each end; nothing where both are days. */
	private static String precision(Showing showing) {
		String opening = (showing.opens() != null) ? precision(showing.opens()) : "not";
		String closing = (showing.closes() != null) ? precision(showing.closes()) : showing.permanent() ? "" : "not";
		return opening.equals(closing) ? sentence("opening and the closing", opening)
				: (sentence("opening", opening) + " " + sentence("closing", closing)).strip();
	}

	private static String precision(PartialDate date) {
		if (date.word() != null) {
			return "“" + date + "”";
		}
		return (date.month() == null) ? "the year" : (date.day() == null) ? "the month" : "";
	}

	private static String sentence(String ends, String known) {
		return switch (known) {
			case "" -> "";
			case "not" -> "The " + ends + " day is not known.";
			default -> "Of the " + ends + " day only " + known + " is known.";
		};
	}

	/** From when to when the entry is, if it is not from day to day as known. */
	private static String span(Showing showing) {
		PartialDate first = known(showing.opens(), showing.closes());
		PartialDate last = known(showing.closes(), showing.opens());
		if (precision(first).isEmpty() && precision(last).isEmpty() || last.year() == YearQuery.LAST) {
			return "";
		}
		return "This entry spans " + PartialDate.parse(start(first).toString()) + " to "
				+ PartialDate.parse(end(last).toString()) + ".";
	}

	private static PartialDate known(@Nullable PartialDate date, @Nullable PartialDate other) {
		PartialDate known = (date != null) ? date : other;
		if (known == null) {
			throw new IllegalArgumentException("a showing in the calendar has a date");
		}
		return known;
	}

	private static LocalDate start(PartialDate date) {
		return LocalDate.of(date.year(), (date.month() != null) ? date.month() : 1,
				(date.day() != null) ? date.day() : 1);
	}

	private static LocalDate end(PartialDate date) {
		if (date.day() != null) {
			return start(date);
		}
		return start(date)
			.with((date.month() != null) ? TemporalAdjusters.lastDayOfMonth() : TemporalAdjusters.lastDayOfYear());
	}

	private String host() {
		return URI.create(this.settings.baseUrl()).getHost();
	}

}
