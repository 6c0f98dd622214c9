package org.careersite.career.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Mission Protection Rapprochée | mission protection rapprochee", "LAW & ORDER | law and order",
					"Law&Order | law and order", "Children's Rights | childrens rights",
					"Children’s Rights | childrens rights", "Kuo Ping-Wen | kuo ping wen",
					"Kuo Ping‑Wen – Scholar | kuo ping wen scholar", "Chow! Secrets | chow secrets",
					"  C.T.  Wang: Looking  | c t wang looking", "FBI: Most Wanted | fbi most wanted", "Łódź | lodz",
					"Søren Ærø | soren aero", "Straße | strasse", "STRASSE | strasse", "STRAẞE | strasse",
					"Œuvre | oeuvre", "Đặng | dang", "Þór Guðmundsson | thor gudmundsson", "ﬁlm | film",
					"İstanbul Işık | istanbul isik", "吴冠中 | 吴冠中", "Год 1997 | год 1997" })
	void reducesToWhatReadersType(String text, String folded) {
		assertThat(Folding.fold(text)).isEqualTo(folded);
	}

	@Test
	void takesComposedAndDecomposedAccentsForTheSame() {
		assertThat(Folding.fold("Ren\u00e9")).isEqualTo("rene").isEqualTo(Folding.fold("Rene\u0301"));
	}

	@Test
	void leavesNothingOfPunctuation() {
		assertThat(Folding.fold(" -- !? % _ \u0000 ")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "★, ★", "' ? ? ? ', ???", "!!!, !!!", "★️, ★", "★ Star, star", "' ', ''" })
	void leavesTheSymbolsOfANameThatHasNothingElse(String text, String folded) {
		assertThat(Folding.foldName(text)).isEqualTo(folded);
	}

	@ParameterizedTest
	@CsvSource({ "René Balcer: Seeing As", "Law & Order", "Łódź Straße", "Children's" })
	void leavesFoldedTextAsItIs(String text) {
		String folded = Folding.fold(text);

		assertThat(Folding.fold(folded)).isEqualTo(folded);
	}

}
