package org.careersite.metadata;

import java.util.List;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What each page says of itself to search engines and previews. */
@WholeSiteTest
class DescriptionTests {

	@Autowired
	private Reader reader;

	@ParameterizedTest
	@ValueSource(strings = { "", "/fr" })
	void areTheirOwnOnEachPage(String language) {
		List<String> all = this.reader.pages()
			.stream()
			.filter((path) -> path.startsWith("/fr") == !language.isEmpty())
			.map(this::description)
			.toList();

		assertThat(all).hasSizeGreaterThan(100).doesNotHaveDuplicates();
		assertThat(all).allSatisfy((each) -> assertThat(each.length()).as(each).isBetween(40, 160));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"/filmography?kind=SHORT | Filmography: Body of work, Short, 4 works. The career of René Balcer, "
					+ "each fact with its source.",
			"/filmography/solid-state | Solid State: 1976, Short. The career of René Balcer, each fact with its source.",
			"/fr/publications | Publications : Livres, catalogues et essais, 9 publications. La carrière de René Balcer, "
					+ "chaque fait avec sa source." })
	void sayWhatIsShown(String address, String description) {
		assertThat(description(address).replace('\u00a0', ' ')).isEqualTo(description);
	}

	@Test
	void breakNoWordAndNoLetter() {
		assertThat(Description.of("word ".repeat(60), "", "Ada")).hasSizeLessThanOrEqualTo(160).endsWith(" word…");
		assertThat(Description.of("😀".repeat(200), "", "Ada")).hasSizeLessThanOrEqualTo(160).endsWith("😀…");
	}

	@Test
	void areMissingWhereThereIsNothing() {
		assertThat(this.reader.read("/nothing", 404).select("meta[name=description]")).isEmpty();
	}

	private String description(String address) {
		return this.reader.read(address).select("meta[name=description]").attr("content");
	}

}
