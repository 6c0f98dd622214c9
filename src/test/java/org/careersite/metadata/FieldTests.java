package org.careersite.metadata;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FieldTests {

	@ParameterizedTest
	@CsvSource({ "SCREEN, star, actor", "SCREEN, co-director, director", "SCREEN, co-executive producer, producer",
			"SCREEN, showrunner, producer", "SCREEN, uncredited rewrite, author", "SCREEN, film-maker, creator",
			"SCREEN, subject, about", "SCREEN, narrator, contributor", "SCREEN, broadcaster, contributor",
			"WORK, director, contributor", "WORK, playwright, author", "WORK, artists, creator",
			"MUSIC, composer, composer", "MUSIC, vocals, contributor", "EVENT, artists, contributor",
			"EVENT, co-organiser and sponsor, organizer", "EVENT, curator, contributor",
			"EVENT, named in the title, about", "LIFE, teacher, about" })
	void findsThePropertyForAPart(Field field, String role, String property) {
		assertThat(field.property(role)).isEqualTo(property);
	}

}
