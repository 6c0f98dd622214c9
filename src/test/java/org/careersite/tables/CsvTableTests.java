package org.careersite.tables;

import java.util.List;
import java.util.function.UnaryOperator;

import org.careersite.career.Basis;
import org.careersite.career.dates.PartialDate;
import org.careersite.tables.CsvTable.Column;
import org.careersite.tables.CsvTable.Type;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class CsvTableTests {

	private static final UnaryOperator<String> SITE = (path) -> "https://example.org" + path;

	private static final CsvTable<Thing> TABLE = CsvTable.of("things", Thing.class, List.of());

	@Test
	void writesAHeaderRowWhereThereIsNothing() {
		assertThat(TABLE.write(List.of(), SITE)).isEqualTo("name,number,truth\r\n");
	}

	@Test
	void endsEachRowWithBothCharacters() {
		assertThat(TABLE.write(List.of(new Thing("one", 1.0, false), new Thing(null, null, true)), SITE))
			.isEqualTo("name,number,truth\r\none,1.0,false\r\n,,true\r\n");
	}

	@Test
	void quotesWhatWouldEndACell() {
		assertThat(written("a, \"b\"\nc")).isEqualTo("""
				name,number,truth\r
				"a, ""b""
				c",,false\r
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "－1" })
	void putsAnApostropheBeforeAFormula(String formula) {
		assertThat(written(formula)).contains("'" + formula);
	}

	@Test
	void leavesANegativeNumberAlone() {
		assertThat(TABLE.write(List.of(new Thing(null, -74.01, false)), SITE))
			.isEqualTo("name,number,truth\r\n,-74.01,false\r\n");
	}

	/**
	 * What a column holds, and whether always, follows from the type of its component.
	 */
	@Test
	void describesEachColumnByItsComponent() {
		CsvTable<Whole> table = CsvTable.of("wholes", Whole.class, List.of());

		assertThat(table.columns())
			.extracting(Column::code, Column::name, Column::type, Column::required, Column::several)
			.containsExactly(tuple("table.wholes.basis", "basis", Type.TEXT, true, false),
					tuple("table.wholes.date", "date", Type.DATE, false, false),
					tuple("table.wholes.tags", "tags", Type.TEXT, false, true),
					tuple("table.wholes.part", "part", Type.TEXT, false, false),
					tuple("table.wholes.partTrue", "partTrue", Type.NUMBER, false, false),
					tuple("table.wholes.url", "url", Type.ADDRESS, true, false));
		assertThat(table.columns().get(0).allowed()).containsExactly("STATED", "INFERRED");
		assertThat(table.write(
				List.of(new Whole(Basis.STATED, PartialDate.parse("2011-09"), List.of("a", "b"), "no column", null,
						"/here"), new Whole(Basis.INFERRED, null, List.of(), "", new Thing("x", 2.5, true), "/there")),
				SITE))
			.isEqualTo("""
					basis,date,tags,part,partTrue,url\r
					STATED,2011-09,a; b,,,https://example.org/here\r
					INFERRED,,,x,2.5,https://example.org/there\r
					""");
	}

	private static String written(String name) {
		return TABLE.write(List.of(new Thing(name, null, false)), SITE);
	}

	record Thing(@CsvColumn @Nullable String name, @CsvColumn @Nullable Double number, @CsvColumn boolean truth) {
	}

	record Whole(@CsvColumn Basis basis, @CsvColumn @Nullable PartialDate date, @CsvColumn List<String> tags,
			String hidden, @CsvColumn( {
					"part", "partTrue" }) @Nullable Thing part,
			@CsvColumn String url){
	}

}
