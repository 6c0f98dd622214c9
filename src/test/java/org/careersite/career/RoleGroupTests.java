package org.careersite.career;

import java.util.List;
import java.util.Map;

import org.careersite.career.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which roles are of one kind. */
class RoleGroupTests {

	@ParameterizedTest
	@CsvSource({ "creator, CREATED", "co-creator, CREATED", "showrunner, RAN", "writer, WROTE", "Staff Writer, WROTE",
			"head writer, WROTE", "co-director, DIRECTED", "co-executive producer, PRODUCED",
			"supervising producer, PRODUCED", "rewrite, REWROTE", "uncredited rewrite, REWROTE" })
	void gathersRolesWhateverTheirRank(String role, RoleGroup group) {
		assertThat(RoleGroup.of(role)).contains(group);
		assertThat(group.takes(role)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "film-maker", "art director", "casting director", "songwriter", "writer of the song",
			"head", "-", "wrote" })
	void leavesOtherRolesAlone(String role) {
		assertThat(RoleGroup.of(role)).isEmpty();
	}

	@Test
	void findsRolesByThemselvesAndByTheirGroups() {
		assertThat(RoleGroup.words(List.of("staff writer", "co-writer", "photographer")))
			.containsExactlyInAnyOrder("staff writer", "co-writer", "photographer", "wrote");
	}

	@Test
	void namesAGroupInTheLanguageOfThePage() {
		assertThat(RoleGroup.label("wrote")).isEqualTo("wrote");
		assertThat(new Language("fr", "en", Map.of("writer", "scénariste"))
			.speak(() -> List.of(RoleGroup.label("wrote"), RoleGroup.label("writer"))))
			.containsExactly("scénario", "scénariste");
	}

	@Test
	void putsGroupsBeforeRoles() {
		assertThat(List.of("actor", "wrote", "writer", "created").stream().sorted(RoleGroup.GROUPS_FIRST))
			.containsExactly("created", "wrote", "actor", "writer");
	}

}
