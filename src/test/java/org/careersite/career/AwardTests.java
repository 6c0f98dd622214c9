package org.careersite.career;

import java.util.List;
import java.util.Map;

import org.careersite.career.dates.YearSpan;
import org.careersite.career.text.Title;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AwardTests {

	private final Work work = new Work("film", new Title("Film", null), Kinds.BUILT_IN.named("SHORT"),
			YearSpan.of(1980), Basis.STATED, null, null, null, List.of(), List.of(), Map.of(), null, List.of("Life"),
			false, null);

	private final Publication publication = new Publication(
			"essay", new Title("Essay", null), new Publication.Imprint(Term.of(Publication.Kind.ESSAY),
					Term.of(Publication.Part.AUTHOR), null, null, null, null, null),
			List.of(), null, List.of("Life"), false, null);

	@Test
	void isForTheWorkThatItNames() {
		Award award = award(2, new Award.For(this.work, null, "Pilot", "writer", Basis.INFERRED));

		assertThat(award.object().work()).isSameAs(this.work);
		assertThat(award.object().publication()).isNull();
		assertThat(award.object().episode()).isEqualTo("Pilot");
		assertThat(award.object().creditedAs()).isEqualTo("writer");
		assertThat(award.object().basis()).isEqualTo(Basis.INFERRED);
		assertThat(award.count()).isEqualTo(2);
	}

	@Test
	void countsAtLeastOnce() {
		Award.For object = new Award.For(null, null, null, null, Basis.STATED);

		assertThatIllegalArgumentException().isThrownBy(() -> award(0, object))
			.withMessage("an award counts at least once");
	}

	@Test
	void isNotForWorkAndPublicationBoth() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Award.For(this.work, this.publication, null, null, Basis.STATED))
			.withMessage("an award is for a work or for a publication, not for both");
	}

	private static Award award(int count, Award.For object) {
		AwardBody body = new AwardBody("academy", "Academy", null, null, List.of("Life"));
		return new Award("academy-1980", 0, body, null, 1980, null, Outcome.WON, count, object, null, List.of("Life"),
				null);
	}

}
