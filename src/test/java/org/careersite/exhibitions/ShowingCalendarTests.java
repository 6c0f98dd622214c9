package org.careersite.exhibitions;

import java.io.StringReader;
import java.util.List;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.careersite.career.Exhibition;
import org.careersite.career.Place;
import org.careersite.career.Showing;
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
					2009-03-05       | 2009-06-01  | Dates as far as known: 5 March 2009 to 1 June 2009.
					2009-03-05       |             | Dates as far as known: 5 March 2009. The closing day is not known.
					                 | 2009-06-01  | Dates as far as known: until 1 June 2009. The opening day is not known.
					2009-03-05       | 2009-06     | Dates as far as known: 5 March 2009 to June 2009. Of the closing day only the month is known. This entry spans 5 March 2009 to 30 June 2009.
					2009-03-05       | 2010        | Dates as far as known: 5 March 2009 to 2010. Of the closing day only the year is known. This entry spans 5 March 2009 to 31 December 2010.
					2009-03          | 2009-06-01  | Dates as far as known: March 2009 to 1 June 2009. Of the opening day only the month is known. This entry spans 1 March 2009 to 1 June 2009.
					2024-11          | 2024-12     | Dates as far as known: November 2024 to December 2024. Of the opening and the closing day only the month is known. This entry spans 1 November 2024 to 31 December 2024.
					2009             | 2009-06     | Dates as far as known: 2009 to June 2009. Of the opening day only the year is known. Of the closing day only the month is known. This entry spans 1 January 2009 to 30 June 2009.
					2014             | 2015        | Dates as far as known: 2014 to 2015. Of the opening and the closing day only the year is known. This entry spans 1 January 2014 to 31 December 2015.
					2014             |             | Dates as far as known: 2014. Of the opening day only the year is known. The closing day is not known. This entry spans 1 January 2014 to 31 December 2014.
					                 | 2012-02     | Dates as far as known: until February 2012. The opening day is not known. Of the closing day only the month is known. This entry spans 1 February 2012 to 29 February 2012.
					fall 2018        | 2019-03     | Dates as far as known: fall 2018 to March 2019. Of the opening day only “fall 2018” is known. Of the closing day only the month is known. This entry spans 1 January 2018 to 31 March 2019.
					circa 2009-03-05 | 2009-06-01  | Dates as far as known: circa 5 March 2009 to 1 June 2009. Of the opening day only “circa 5 March 2009” is known. This entry spans 5 March 2009 to 1 June 2009.
					early 2009-03    |             | Dates as far as known: early March 2009. Of the opening day only “early March 2009” is known. The closing day is not known. This entry spans 1 March 2009 to 31 March 2009.
					""")
	void saysExactlyWhatIsKnownOfEachEnd(@Nullable String opens, @Nullable String closes, String known)
			throws Exception {
		assertThat(description(opens, closes, false)).isEqualTo("Solo. " + known);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					2009-03-05  |      | Dates as far as known: 5 March 2009. Permanently installed.
					summer 2010 |      | Dates as far as known: summer 2010. Of the opening day only “summer 2010” is known. Permanently installed. This entry spans 1 January 2010 to 31 December 2010.
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
		Exhibition exhibition = new Exhibition("once", new Title("Once", null), Exhibition.Part.SOLO, List.of(details),
				List.of(), List.of(), null, List.of(), null);
		return ShowingCalendar.write(exhibition.showings(),
				new SiteSettings("http://localhost:8080", new SiteSettings.Security(null, null)));
	}

	private static @Nullable PartialDate date(@Nullable String text) {
		return (text != null) ? PartialDate.parse(text) : null;
	}

}
