package org.careersite.site;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SiteSettingsTests {

	@Test
	void takesTheSiteForOneOnThisMachineUnlessToldOtherwise() {
		assertThat(bind(Map.of()).baseUrl()).isEqualTo("http://localhost:8080");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://career.example.org", "http://127.0.0.1:9000", "https://example.org/career",
			"http://[::1]:8080" })
	void putsItsBaseBeforeEachPath(String base) {
		assertThat(bind(Map.of("site.base-url", base)).address("/awards#x")).isEqualTo(base + "/awards#x");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "career.example.org", "ftp://example.org", "https://example.org/",
			"https://example.org?x", "https://example.org#x", "https://user@example.org", "https://", "http:/x",
			"https://exa mple.org", "javascript:alert(1)" })
	void refusesWhatIsNoBase(String base) {
		assertThatIllegalArgumentException().isThrownBy(() -> new SiteSettings(base))
			.withMessageStartingWith("site.base-url is “" + base + "”. Write the address");
	}

	private static SiteSettings bind(Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("site", SiteSettings.class);
	}

}
