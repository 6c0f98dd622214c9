package org.careersite.metadata;

import java.util.List;

import org.careersite.web.SiteSettings;
import org.careersite.web.section.JsonLdNode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class JsonLdTests {

	private final JsonLd json = new JsonLd(
			new SiteSettings("https://career.example.org", new SiteSettings.Security(null, null)));

	@Test
	void writesWholeAddresses() {
		assertThat(this.json.script(List.of(JsonLdNode.of("Movie").id("/filmography/jo#work").with("name", "Jo"))))
			.isEqualTo("""
					{"@context":"https://schema.org","@type":"Movie",\
					"@id":"https://career.example.org/filmography/jo#work","name":"Jo"}""");
	}

	@Test
	void leavesOutWhatIsNotKnownAndGathersWhatIsSaidTwice() {
		assertThat(this.json.script(List.of(JsonLdNode.of("Book")
			.with("name", null)
			.with("genre", "")
			.with("award", List.of())
			.with("author", "A")
			.with("author", List.of("B", "C")))))
			.isEqualTo("{\"@context\":\"https://schema.org\",\"@type\":\"Book\",\"author\":[\"A\",\"B\",\"C\"]}");
	}

	@Test
	void letsNoTitleCloseTheScript() {
		String title = "</script><script>alert(1)</script><!-- & \u2028\u2029 \"x\" \\ ]]>";

		String script = this.json.script(List.of(JsonLdNode.of("Movie").with("name", title)));

		assertThat(script).doesNotContain("<", ">", "&", "\u2028", "\u2029");
		assertThat(JsonMapper.shared().readTree(script).path("name").asString()).isEqualTo(title);
	}

}
