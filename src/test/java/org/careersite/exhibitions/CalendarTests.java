package org.careersite.exhibitions;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The showings as a calendar. */
@WholeSiteTest
class CalendarTests {

	@Autowired
	private Reader reader;

	@Test
	void writesAShowingOfWhichTheDayIsKnown() {
		assertThat(Reader.body(get("/exhibitions.ics?q=forensics"))).isEqualTo("""
				BEGIN:VCALENDAR
				PRODID:-//careersite//Exhibitions//EN
				VERSION:2.0
				BEGIN:VEVENT
				UID:rene-balcer-forensics-1@localhost
				DTSTAMP:20240620T000000Z
				DTSTART;VALUE=DATE:20240620
				DTEND;VALUE=DATE:20240621
				SUMMARY:René Balcer: Forensics
				LOCATION:Hutchinson Modern & Contemporary Gallery\\, New York\\, United Sta
				 tes
				GEO:40.71;-74.01
				DESCRIPTION:Solo. Known dates: 20 June 2024. The closing date is not know
				 n.
				STATUS:CONFIRMED
				TRANSP:TRANSPARENT
				URL:http://localhost:8080/exhibitions/rene-balcer-forensics
				END:VEVENT
				END:VCALENDAR
				""".replace("\n", "\r\n"));
	}

	@Test
	void isReadBackAsValidAndHasAllShowingsWithADate() throws Exception {
		Calendar calendar = calendar("/exhibitions.ics");

		assertThat(calendar.validate().getEntries()).isEmpty();
		assertThat(events(calendar)).hasSize(16);
		assertThat(events(calendar)).extracting((event) -> event.getUid().orElseThrow().getValue())
			.doesNotHaveDuplicates();
	}

	@Test
	void spansTheMonthsOrTheYearThatIsKnown() throws Exception {
		VEvent months = events(calendar("/exhibitions.ics?q=hidden+stories")).get(0);
		VEvent year = events(calendar("/exhibitions.ics?q=reinterpreting")).get(0);

		assertThat(months.<LocalDate>getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2024, 11, 1));
		assertThat(months.<LocalDate>getEndDate().orElseThrow().getDate()).isEqualTo(LocalDate.of(2025, 1, 1));
		assertThat(year.<LocalDate>getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2014, 1, 1));
		assertThat(year.<LocalDate>getEndDate().orElseThrow().getDate()).isEqualTo(LocalDate.of(2015, 1, 1));
		assertThat(year.getDescription().getValue()).isEqualTo("Sponsor. Known dates: 2014. "
				+ "The exact opening date is not known, only the year. The closing date is not known. "
				+ "This entry covers 1 January 2014 to 31 December 2014.");
	}

	@Test
	void isEmptyWhereNothingIsFound() throws Exception {
		assertThat(events(calendar("/exhibitions.ics?years=1066"))).isEmpty();
		assertThat(get("/exhibitions.ics?years=1066").getResponse().getContentType())
			.isEqualTo("text/calendar;charset=UTF-8");
	}

	private Calendar calendar(String address) throws Exception {
		return new CalendarBuilder().build(new StringReader(Reader.body(get(address))));
	}

	private static List<VEvent> events(Calendar calendar) {
		return calendar.getComponents(Component.VEVENT);
	}

	private MvcTestResult get(String address) {
		return this.reader.get(address);
	}

}
