package org.careersite.career.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests {@link FamilyName}. */
class FamilyNameTests {

	@ParameterizedTest
	@CsvSource({ "Ed Asner, Asner Ed", "Jean-Luc Godard, Godard Jean-Luc", "Alana de la Garza, Garza Alana de la",
			"Ludwig van Beethoven, Beethoven Ludwig van", "Lars von Trier, Trier Lars von",
			"Robert De Niro, De Niro Robert", "Dick Van Dyke, Van Dyke Dick", "Oscar De La Renta, De La Renta Oscar",
			"Van Morrison, Morrison Van", "Robert Downey Jr., Downey Robert Jr.",
			"Martin Luther King III, King Martin Luther III", "Yves Saint Laurent, Saint Laurent Yves",
			"Keisha Castle-Hughes, Castle-Hughes Keisha", "Cher, Cher", "李安, 李安" })
	void comesFirst(String name, String turned) {
		assertThat(FamilyName.first(name)).isEqualTo(turned);
	}

}
