package org.careersite.web;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SiteSettingsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			| http://localhost:8080
			server.port=9000 | http://localhost:9000
			server.servlet.context-path=/career | http://localhost:8080/career
			server.servlet.context-path=/career/, server.port=9000 | http://localhost:9000/career
			server.servlet.context-path=/ | http://localhost:8080
			server.port=9000, site.base-url=https://name.example | https://name.example
			""")
	void takesTheSiteForOneOnThisMachineUnlessToldOtherwise(String properties, String base) {
		new ApplicationContextRunner().withInitializer(new ConfigDataApplicationContextInitializer())
			.withPropertyValues((properties != null) ? properties.split(", ") : new String[0])
			.run((context) -> assertThat(
					Binder.get(context.getEnvironment()).bind("site", SiteSettings.class).get().baseUrl())
				.isEqualTo(base));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://career.example.org", "http://127.0.0.1:9000", "https://example.org/career",
			"http://[::1]:8080" })
	void putsItsBaseBeforeEachPath(String base) {
		assertThat(bind(Map.of("site.base-url", base)).address("/awards#x")).isEqualTo(base + "/awards#x");
	}

	@ParameterizedTest
	@CsvSource({ "https://name.example, ''", "https://name.example/, ''", "https://name.example/career, /career",
			"https://name.example/career/, /career", "https://name.example/a/b, /a/b" })
	void knowsThePathOfItsBase(String base, String path) {
		assertThat(new SiteSettings(base, new SiteSettings.Security(null, null)).path()).isEqualTo(path);
		assertThat(new SiteSettings(base, new SiteSettings.Security(null, null)).address("/awards"))
			.isEqualTo("https://name.example" + path + "/awards");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "career.example.org", "ftp://example.org", "https://example.org//x",
			"https://example.org/a/../b", "https://example.org?x", "https://example.org#x", "https://user@example.org",
			"https://", "http:/x", "https://exa mple.org", "javascript:alert(1)" })
	void refusesWhatIsNoBase(String base) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new SiteSettings(base, new SiteSettings.Security(null, null)))
			.withMessageStartingWith("site.base-url is “" + base + "”. Write the address");
	}

	@ParameterizedTest
	@ValueSource(strings = { "mailto:security@example.org", "https://example.org/security", "tel:+1-201-555-0123" })
	void takesWhomToTellOfHoles(String contact) {
		SiteSettings settings = bind(Map.of("site.base-url", "https://example.org", "site.security.contact", contact,
				"site.security.expires", "2027-11-22T00:00:00Z"));

		assertThat(settings.security()).isEqualTo(new SiteSettings.Security(contact, "2027-11-22T00:00:00Z"));
	}

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					security@example.org, 2027-11-22T00:00:00Z, site.security.contact is “security@example.org”. Write an address
					http://example.org, 2027-11-22T00:00:00Z, site.security.contact is “http://example.org”. Write an address
					'', 2027-11-22T00:00:00Z, site.security.contact is “”. Write an address
					mailto:, 2027-11-22T00:00:00Z, site.security.contact is “mailto:”. Write an address
					tel:1, 2027-11-22, site.security.expires is “2027-11-22”. Write a time
					tel:1, soon, site.security.expires is “soon”. Write a time
					tel:1,, site.security.expires is missing
					, 2027-11-22T00:00:00Z, site.security.contact is missing
					""")
	void refusesWhatNobodyCanBeToldBy(String contact, String expires, String message) {
		assertThatIllegalArgumentException().isThrownBy(() -> new SiteSettings.Security(contact, expires))
			.withMessageStartingWith(message);
	}

	private static SiteSettings bind(Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("site", SiteSettings.class);
	}

}
