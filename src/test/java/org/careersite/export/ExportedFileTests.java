package org.careersite.export;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExportedFileTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/                                        | index.html
			/fr/                                     | fr/index.html
			/years/1997                              | years/1997/index.html
			/awards.csv                              | awards.csv
			/sitemap.xml                             | sitemap.xml
			/.well-known/security.txt                | .well-known/security.txt
			/api                                     | api/index.html
			/api/works                               | api/works.json
			/fr/api/works/jo                         | fr/api/works/jo.json
			/api/works?page=2                        | api/works/page=2.json
			/api/works?medium=SCREEN&role=writer     | api/works/medium=SCREEN/role=writer.json
			/filmography?role=writer                 | filmography/role=writer/index.html
			/filmography?page=2                      | filmography/page=2/index.html
			/filmography?role=writer&page=2          | filmography/role=writer/page=2/index.html
			/filmography.csv?role=writer             | filmography/role=writer.csv
			/awards?role=co-executive+producer       | awards/role=co-executive-producer/index.html
			/filmography?franchise=Law%20%26%20Order | filmography/franchise=Law-Order/index.html
			/exhibitions?q=jo                        | exhibitions/index.html
			/filmography?role=writer&years=1990s     | filmography/index.html
			""")
	void liesWhereItsAddressSays(String address, String name) {
		assertThat(ExportedFile.of(address).name()).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/                                     | ''
			/years/1997                           | years/1997/
			/awards.csv                           | awards.csv
			/filmography?role=writer              | filmography/role=writer/
			/filmography?role=writer&years=1990-  | filmography/?role=writer&years=1990-
			/search?q=l%C3%A9                     | search/?q=l%C3%A9
			""")
	void isFoundByAFileServer(String address, String href) {
		assertThat(ExportedFile.of(address).href()).isEqualTo(href);
	}

	@Test
	void asksTheSiteForThePlainPageWhereAScriptDoesTheRest() {
		assertThat(ExportedFile.of("/filmography?role=writer&years=1990s").address()).isEqualTo("/filmography");
		assertThat(ExportedFile.of("/filmography?role=writer").address()).isEqualTo("/filmography?role=writer");
	}

	@Test
	void knowsTheWayToTheRoot() {
		assertThat(ExportedFile.of("/").toRoot()).isEmpty();
		assertThat(ExportedFile.of("/fr/years/1997").toRoot()).isEqualTo("../../../");
	}

}
