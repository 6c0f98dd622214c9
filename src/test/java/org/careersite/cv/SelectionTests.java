package org.careersite.cv;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careersite.career.CareerRecord;
import org.careersite.career.Credit;
import org.careersite.career.Kind;
import org.careersite.career.Kinds;
import org.careersite.career.Publication;
import org.careersite.career.SiteProfile;
import org.careersite.career.Subject;
import org.careersite.career.Term;
import org.careersite.career.Work;
import org.careersite.career.dates.PartialDate;
import org.careersite.career.dates.YearSpan;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.text.Title;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SelectionTests {

	@Test
	void selectsMarkedRecordsAlone() {
		Selection selection = selection(Extent.SELECTED,
				work("created", Kinds.BUILT_IN.named("SHORT"), "creator", false),
				work("marked", Kinds.BUILT_IN.named("SHORT"), "writer", true),
				work("poem", Kinds.BUILT_IN.named("POEM"), "writer", false));

		assertThat(selection.works()).containsExactly("marked");
		assertThat(selection.others()).isEmpty();
	}

	@Test
	void selectsTheLatestOfATypeWithoutAnyMark() {
		Selection selection = selection(Extent.SELECTED,
				Stream
					.concat(IntStream.range(1990, 2005).mapToObj((year) -> publication("p" + year, year)),
							Stream.of(work("marked", Kinds.BUILT_IN.named("SHORT"), "writer", true)))
					.toArray(CareerRecord[]::new));

		assertThat(selection.publications()).hasSize(10).startsWith("p2004").endsWith("p1995");
	}

	@Test
	void listsTheLatestOfAGreatCareer() {
		assertThat(selection(Extent.COMPLETE,
				IntStream.range(1000, 1300)
					.mapToObj((year) -> publication("p" + year, year))
					.toArray(CareerRecord[]::new))
			.publications()).hasSize(Selection.MOST).startsWith("p1299");
	}

	private static Selection selection(Extent extent, CareerRecord... records) {
		Subject subject = new Subject("Ada", null, null, PartialDate.of(900), null, null, null, List.of(), "Ada",
				List.of(), List.of(), null, null, List.of(), SiteProfile.NONE);
		return Selection.of(CareerSnapshot.of(subject, List.of(records)), extent);
	}

	private static Work work(String slug, Kind kind, String role, boolean selected) {
		return new Work(slug, new Title(slug, null), kind, YearSpan.of(2000), null, null, null, null,
				List.of(new Credit(role, null, false, null)), List.of(), Map.of(), null, List.of(), selected, null);
	}

	private static Publication publication(String slug, int year) {
		return new Publication(
				slug, new Title(slug, null), new Publication.Imprint(Term.of(Publication.Kind.BOOK),
						Term.of(Publication.Part.AUTHOR), null, null, null, PartialDate.of(year), null),
				List.of(), null, List.of(), false, null);
	}

}
