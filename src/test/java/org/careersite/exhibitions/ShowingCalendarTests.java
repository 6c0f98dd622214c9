package org.careersite.exhibitions;

import java.io.StringReader;
import java.util.List;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.careersite.career.Exhibition;
import org.careersite.career.Place;
import org.careersite.career.Showing;
import org.careersite.career.Term;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.text.Title;
import org.careersite.web.SiteSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShowingCalendarTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					2009-03-05       | 2009-06-01  | Known dates: 5 March 2009 to 1 June 2009.
					2009-03-05       |             | Known dates: 5 March 2009. The closing date is not known.
					                 | 2009-06-01  | Known dates: until 1 June 2009. The opening date is not known.
					2009-03-05       | 2009-06     | Known dates: 5 March 2009 to June 2009. The exact closing date is not known, only the month. This entry covers 5 March 2009 to 30 June 2009.
					2009-03-05       | 2010        | Known dates: 5 March 2009 to 2010. The exact closing date is not known, only the year. This entry covers 5 March 2009 to 31 December 2010.
					2009-03          | 2009-06-01  | Known dates: March 2009 to 1 June 2009. The exact opening date is not known, only the month. This entry covers 1 March 2009 to 1 June 2009.
					2024-11          | 2024-12     | Known dates: November 2024 to December 2024. The exact opening and closing dates are not known, only the month. This entry covers 1 November 2024 to 31 December 2024.
					2009             | 2009-06     | Known dates: 2009 to June 2009. The exact opening date is not known, only the year. The exact closing date is not known, only the month. This entry covers 1 January 2009 to 30 June 2009.
					2014             | 2015        | Known dates: 2014 to 2015. The exact opening and closing dates are not known, only the year. This entry covers 1 January 2014 to 31 December 2015.
					2014             |             | Known dates: 2014. The exact opening date is not known, only the year. The closing date is not known. This entry covers 1 January 2014 to 31 December 2014.
					                 | 2012-02     | Known dates: until February 2012. The opening date is not known. The exact closing date is not known, only the month. This entry covers 1 February 2012 to 29 February 2012.
					fall 2018        | 2019-03     | Known dates: fall 2018 to March 2019. The exact opening date is not known, only “fall 2018”. The exact closing date is not known, only the month. This entry covers 1 January 2018 to 31 March 2019.
					circa 2009-03-05 | 2009-06-01  | Known dates: circa 5 March 2009 to 1 June 2009. The exact opening date is not known, only “circa 5 March 2009”. This entry covers 5 March 2009 to 1 June 2009.
					early 2009-03    |             | Known dates: early March 2009. The exact opening date is not known, only “early March 2009”. The closing date is not known. This entry covers 1 March 2009 to 31 March 2009.
					""")
	void saysExactlyWhatIsKnownOfEachEnd(@Nullable String opens, @Nullable String closes, String known)
			throws Exception {
		assertThat(description(opens, closes, false)).isEqualTo("Solo. " + known);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					2009-03-05  |      | Known dates: 5 March 2009. Permanent installation.
					summer 2010 |      | Known dates: summer 2010. The exact opening date is not known, only “summer 2010”. Permanent installation. This entry covers 1 January 2010 to 31 December 2010.
					""")
	void missesNoClosingDayWhereThereIsNone(@Nullable String opens, @Nullable String closes, String known)
			throws Exception {
		assertThat(description(opens, closes, true)).isEqualTo("Solo. " + known);
	}

	@Test
	void keepsDaysBeforeTheGregorianCalendar() {
		assertThat(calendar("1500-03-05", "1500-03-31", false)).contains("DTSTAMP:15000305T000000Z",
				"DTSTART;VALUE=DATE:15000305", "DTEND;VALUE=DATE:15000401");
	}

	private static String description(@Nullable String opens, @Nullable String closes, boolean permanent)
			throws Exception {
		return new CalendarBuilder().build(new StringReader(calendar(opens, closes, permanent)))
			.<VEvent>getComponents(Component.VEVENT)
			.get(0)
			.getDescription()
			.getValue();
	}

	private static String calendar(@Nullable String opens, @Nullable String closes, boolean permanent) {
		Place place = new Place("House", "Paris", null, null, null, null);
		Showing.Details details = new Showing.Details(place, date(opens), date(closes), permanent, false, null);
		Exhibition exhibition = new Exhibition("once", new Title("Once", null), Term.of(Exhibition.Part.SOLO),
				List.of(details), List.of(), List.of(), null, List.of(), false, null);
		return ShowingCalendar.write(exhibition.showings(),
				new SiteSettings("http://localhost:8080", new SiteSettings.Security(null, null)));
	}

	private static @Nullable PartialDate date(@Nullable String text) {
		return (text != null) ? PartialDate.parse(text) : null;
	}

}
