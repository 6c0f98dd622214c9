package org.careersite.works;

import java.util.List;
import java.util.Map;

import org.careersite.career.Basis;
import org.careersite.career.Credit;
import org.careersite.career.Kind;
import org.careersite.career.Kinds;
import org.careersite.career.Work;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Title;
import org.careersite.web.section.JsonLdNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WorkMetadataTests {

	private static final YearSpan YEARS = new YearSpan(2001, 2003);

	@Test
	void givesTheYearsOfASeriesToTheOnlyRoleOnIt() {
		JsonLdNode role = role(thing(Kinds.BUILT_IN.named("TV_SERIES"), YEARS, credit("showrunner", null)));

		assertThat(role.get("startDate")).isEqualTo("2001");
		assertThat(role.get("endDate")).isEqualTo("2003");
	}

	@Test
	void givesTheOneYearOfASeriesToEachRoleOnIt() {
		JsonLdNode series = thing(Kinds.BUILT_IN.named("MINI_SERIES"), YearSpan.of(2001), credit("showrunner", null),
				credit("writer", null));

		assertThat(role(series).get("startDate")).isEqualTo("2001");
		assertThat(((JsonLdNode) series.get("author")).get("startDate")).isEqualTo("2001");
	}

	@Test
	void sharesSeveralYearsOutToNoneOfSeveralRoles() {
		JsonLdNode series = thing(Kinds.BUILT_IN.named("TV_SERIES"), YEARS, credit("showrunner", null),
				credit("writer", null));

		assertThat(role(series).get("startDate")).isNull();
	}

	@Test
	void leavesACreditUndatedWhereAnotherIsDated() {
		JsonLdNode series = thing(Kinds.BUILT_IN.named("TV_SERIES"), YearSpan.of(2001), credit("showrunner", null),
				credit("writer", YearSpan.of(2001)));

		assertThat(role(series).get("startDate")).isNull();
	}

	@Test
	void datesAFilmButNoSeriesAndNothingOfSeveralYears() {
		assertThat(thing(Kinds.BUILT_IN.named("FEATURE_FILM"), YearSpan.of(2001)).get("dateCreated")).isEqualTo("2001");
		assertThat(thing(Kinds.BUILT_IN.named("FEATURE_FILM"), YEARS).get("dateCreated")).isNull();
		assertThat(thing(Kinds.BUILT_IN.named("TV_SERIES"), YearSpan.of(2001)).get("dateCreated")).isNull();
		assertThat(thing(Kinds.BUILT_IN.named("TV_SERIES"), YEARS).get("startDate")).isNull();
		assertThat(thing(Kinds.BUILT_IN.named("TV_SERIES"), YEARS).get("endDate")).isNull();
	}

	private static JsonLdNode role(JsonLdNode series) {
		return (JsonLdNode) series.get("producer");
	}

	private static Credit credit(String role, @Nullable YearSpan years) {
		return new Credit(role, years, false, null);
	}

	private static JsonLdNode thing(Kind kind, YearSpan years, Credit... credits) {
		return WorkMetadata.jsonLd(new Work("w", new Title("W", null), kind, years, Basis.STATED, null, null, null,
				List.of(credits), List.of(), Map.of(), null, List.of(), false, null), List.of());
	}

}
