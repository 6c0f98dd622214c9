package org.careersite.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.careersite.career.text.Language;
import org.careersite.web.SiteSettings;
import org.careersite.web.SiteSettings.Security;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

class HostFilesTests {

	private final HostRules answers = new HostRules(List.of(Language.ENGLISH, new Language("fr", "en", Map.of())));

	@TempDir
	private Path root;

	@Test
	void saysWithAllFilesWhatTheSiteSaysWithAll() throws IOException {
		answer("/awards.csv", "Content-Type", "text/csv", "ETag", "\"1\"");
		answer("/fr/awards.csv", "Content-Type", "text/csv", "ETag", "\"2\"");
		answer("/api/awards", "Content-Type", "application/json", "date", "today");
		answer("/about", "Content-Language", "en");

		write("https://name.example");

		assertThat(rules("_headers")).isEqualTo("""
				/*
				  X-Frame-Options: DENY

				/*.csv
				  Content-Type: text/csv

				/*.json
				  Content-Type: application/json
				""");
		assertThat(rules("_redirects")).isEqualTo("\n/api/awards /api/awards.json 200\n");
	}

	@Test
	void tellsPlacesFromOneAnotherWhereTheyDiffer() throws IOException {
		answer("/", "Content-Language", "en");
		answer("/years/1997", "Content-Language", "en");
		answer("/fr/", "Content-Language", "fr");
		answer("/fr/years/1997", "Content-Language", "fr");
		answer("/icon.png", "Cache-Control", "max-age=300");
		answer("/cards/home.png", "Cache-Control", "max-age=86400", "Content-Disposition", "inline; filename=\"x\"");
		answer("/fr/cards/home.png", "Cache-Control", "max-age=86400", "Content-Disposition", "inline");

		write("https://name.example/some/path");

		assertThat(rules("_headers")).isEqualTo("""
				/*
				  X-Frame-Options: DENY

				/cards/*.png
				  Cache-Control: max-age=86400
				  Content-Disposition: inline

				/fr/cards/*.png
				  Cache-Control: max-age=86400
				  Content-Disposition: inline

				/icon.png
				  Cache-Control: max-age=300
				""");
		assertThat(read("nginx.conf")).contains("location ~ ^/some/path/(fr/index\\.html|fr/years/.*\\.html)$ {\n",
				"location ~ ^/some/path/(index\\.html|years/.*\\.html)$ {\n        set $site_content_language \"en\";\n",
				"    add_header Cache-Control $site_cache_control;\n    add_header Content-Disposition "
						+ "$site_content_disposition always;\n");
		assertThat(read("Caddyfile")).contains("https://name.example {\n", "redir /some/path /some/path/\n",
				"path_regexp ^/?(index\\.html|years/.*\\.html)$\n", "Cache-Control \"max-age=86400\"\n");
	}

	@Test
	void leavesOutWhatFilesOfOnePlaceSayDifferently() throws IOException {
		answer("/api/works", "Content-Type", "application/json");
		answer("/api/suggestions", "Content-Type", "application/x-suggestions+json");
		answer("/career.json", "Content-Type", "application/json");

		write("https://name.example");

		assertThat(rules("_headers")).isEqualTo("""
				/*
				  X-Frame-Options: DENY

				/career.json
				  Content-Type: application/json
				""");
	}

	private void answer(String address, String... namesAndValues) {
		HttpHeaders headers = new HttpHeaders();
		headers.add("X-Frame-Options", "DENY");
		for (int i = 0; i < namesAndValues.length; i += 2) {
			headers.add(namesAndValues[i], namesAndValues[i + 1]);
		}
		this.answers.add(ExportedFile.of(address), headers);
	}

	private void write(String baseUrl) throws IOException {
		SiteSettings settings = new SiteSettings(baseUrl, new Security(null, null));
		try (ExportFolder folder = ExportFolder.at(this.root.resolve("site"))) {
			HostFiles.of(settings, this.answers).write(folder);
			folder.finish();
		}
	}

	private String rules(String name) throws IOException {
		return read(name).replaceAll("(?m)^#.*\n", "").replaceFirst("^\n(?=/\\*)", "");
	}

	private String read(String name) throws IOException {
		return Files.readString(this.root.resolve("site").resolve(name));
	}

}
