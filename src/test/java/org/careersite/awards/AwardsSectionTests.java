package org.careersite.awards;

import java.util.List;
import java.util.Map;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.Basis;
import org.careersite.career.Credit;
import org.careersite.career.Kinds;
import org.careersite.career.Outcome;
import org.careersite.career.Work;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Title;
import org.careersite.web.section.FeedEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the feed tells of awards. */
class AwardsSectionTests {

	private static final Work WORK = new Work("jo", new Title("Jo", null), Kinds.BUILT_IN.named("TV_SERIES"),
			new YearSpan(2013, 2014), Basis.STATED, null, null, null, List.of(new Credit("creator", null, false, null)),
			List.of(), Map.of(), null, List.of(), false, null);

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "Peabody Award, -, -, Peabody Award, Won · for Jo · 2014",
			"Peabody Award, Peabody Award, Peabody Award, Peabody Award, Won · for Jo · 2014",
			"ABA, Silver Gavel Award for the Media, Silver Gavel Award for Television, Silver Gavel Award for Television, Won · for Jo · ABA · 2014",
			"APA, Award of Excellence, Award of Excellence, Award of Excellence, Won · for Jo · APA · 2014",
			"MWA, Edgar Award, Best Episode, Edgar Award: Best Episode, Won · for Jo · MWA · 2014",
			"Academy, -, Best Film, Academy: Best Film, Won · for Jo · 2014" })
	void namesAPrizeOnce(String body, @Nullable String prize, @Nullable String category, String title, String summary) {
		FeedEntry entry = AwardsSection
			.feedEntry(new Award("a", 0, new AwardBody("b", body, prize, null, List.of()), null, 2014, category,
					Outcome.WON, 1, new Award.For(WORK, null, null, null, Basis.STATED), null, List.of(), null));

		assertThat(entry.title()).isEqualTo(title);
		assertThat(entry.summary()).isEqualTo(summary);
	}

	@Test
	void saysWhatAnAwardWasFor() {
		AwardBody body = new AwardBody("mwa", "Mystery Writers", "Edgar Award", null, List.of());
		Award award = new Award("mwa-2014", 0, body, null, 2014, "Best Episode", Outcome.NOMINATED, 1,
				new Award.For(WORK, null, null, null, Basis.INFERRED), null, List.of(), null);

		FeedEntry entry = AwardsSection.feedEntry(award);

		assertThat(entry.title()).isEqualTo("Edgar Award: Best Episode");
		assertThat(entry.summary()).isEqualTo("Nominated · probably for Jo · Mystery Writers · 2014");
		assertThat(entry.path()).isEqualTo("/awards/mwa#mwa-2014");
	}

}
