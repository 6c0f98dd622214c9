package org.careersite.web.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What the files for Docker say, beside what the site itself says. */
class ContainerTests {

	private static final YAMLMapper YAML = new YAMLMapper();

	private final String dockerfile = Files.readString(Path.of("Dockerfile"));

	private final JsonNode service = YAML.readTree(Files.readString(Path.of("compose.yaml"))).at("/services/site");

	private final JsonNode settings = YAML.readTree(Files.readString(Path.of("src/main/resources/application.yaml")));

	private final String pom = Files.readString(Path.of("pom.xml"));

	ContainerTests() throws IOException {
	}

	@Test
	void startsFromOneVersionOfAJavaThatRunsTheSite() {
		Matcher image = find("(?m)^FROM eclipse-temurin:(\\d+)\\.\\d+\\.\\d+_\\d+-jre-[a-z]+$", this.dockerfile);

		assertThat(Integer.parseInt(image.group(1)))
			.isGreaterThanOrEqualTo(Integer.parseInt(find("<java.version>(\\d+)<", this.pom).group(1)));
		assertThat(this.dockerfile).containsOnlyOnce("\nFROM ");
		assertThat(this.service.path("image").asString())
			.isEqualTo("balcer-profile:" + find("</parent>(?s:.*?)<version>([^<]+)<", this.pom).group(1));
	}

	@Test
	void listensWhereTheSiteDoes() {
		String port = find("port:(\\d+)", this.settings.at("/site/base-url").asString()).group(1);

		assertThat(this.dockerfile).contains("\nEXPOSE " + port + "\n")
			.contains("/dev/tcp/" + this.settings.at("/management/server/address").asString() + "/"
					+ this.settings.at("/management/server/port").asString() + " ");
		assertThat(this.service.path("ports")).extracting(JsonNode::asString)
			.containsExactly("127.0.0.1:" + port + ":" + port);
		assertThat(this.service.at("/environment/SITE_BASE_URL").asString()).endsWith(":" + port + "}");
	}

	@Test
	void mayDoNothingThatItNeedNot() {
		assertThat(find("(?m)^USER (\\d+):\\d+$", this.dockerfile).group(1)).isNotEqualTo("0");
		assertThat(this.service.path("read_only").asBoolean()).isTrue();
		assertThat(this.service.at("/volumes/0").asString()).endsWith(":/dataset:ro");
		assertThat(this.service.at("/environment/CAREER_DATASET").asString()).isEqualTo("file:/dataset/");
		assertThat(this.service.at("/tmpfs/0").asString()).startsWith("/tmp:exec,");
		assertThat(this.dockerfile).contains("\"-Djava.io.tmpdir=/tmp\"");
	}

	@Test
	void startsJavaAsTheServiceOfSystemdDoes() throws IOException {
		String unit = Files.readString(Path.of("src/run/balcer-profile.service"));
		String[] options = find("java (-.*) -jar", unit).group(1).split(" ");

		assertThat(options).allSatisfy((option) -> assertThat(this.dockerfile).contains("\"" + option + "\""));
		assertThat(this.service.path("mem_limit").asString())
			.isEqualToIgnoringCase(find("MemoryMax=(\\w+)", unit).group(1));
	}

	private static Matcher find(String pattern, String text) {
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		assertThat(matcher.find()).as(pattern).isTrue();
		return matcher;
	}

}
