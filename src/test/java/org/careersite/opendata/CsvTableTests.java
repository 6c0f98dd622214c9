package org.careersite.opendata;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTableTests {

	private static final CsvTable<Map<String, Object>> TABLE = new CsvTable<>("things", "Things.", List.of(), List.of(),
			List.of(CsvColumn.text("name", "Its name.", (row) -> row.get("name")),
					CsvColumn.number("number", "Its number.", (row) -> row.get("number")),
					CsvColumn.truth("true", "Whether it is true.", (row) -> row.containsKey("true"))));

	@Test
	void writesAHeaderRowWhereThereIsNothing() {
		assertThat(TABLE.write(List.of())).isEqualTo("name,number,true\r\n");
	}

	@Test
	void endsEachRowWithBothCharacters() {
		assertThat(TABLE.write(List.of(Map.of("name", "one", "number", 1), Map.of("true", "yes"))))
			.isEqualTo("name,number,true\r\none,1,false\r\n,,true\r\n");
	}

	@Test
	void quotesWhatWouldEndACell() {
		assertThat(TABLE.write(List.of(Map.of("name", "a, \"b\"\nc")))).isEqualTo("""
				name,number,true\r
				"a, ""b""
				c",,false\r
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "－1" })
	void putsAnApostropheBeforeAFormula(String formula) {
		assertThat(TABLE.write(List.of(Map.of("name", formula)))).contains("'" + formula);
	}

	@Test
	void leavesANegativeNumberAlone() {
		assertThat(TABLE.write(List.of(Map.of("number", -74.01)))).isEqualTo("name,number,true\r\n,-74.01,false\r\n");
	}

}
