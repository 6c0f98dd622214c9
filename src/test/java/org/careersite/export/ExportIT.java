package org.careersite.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.commons.codec.digest.DigestUtils;
import org.assertj.core.api.SoftAssertions;
import org.careersite.Reader;
import org.careersite.SiteProcess;
import org.careersite.WholeSiteTest;
import org.careersite.dataset.Commands;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole site as plain files, beside the site that it was written from. */
@WholeSiteTest
class ExportIT {

	@TempDir
	private Path root;

	@Autowired
	private Reader reader;

	@Test
	void saysTheSameAsTheSiteOnEachPageOfTheSitemap() throws IOException {
		SoftAssertions all = new SoftAssertions();
		List<String> pages = this.reader.pages();
		assertThat(pages).hasSizeGreaterThan(400);

		for (String page : pages) {
			Document there = this.reader.read(page);
			Document here = Jsoup.parse(ExportedSite.read(ExportedFile.of(page).name()));
			here.select("noscript").remove();
			all.assertThat(here.title()).as(page).isEqualTo(there.title());
			all.assertThat(here.body().wholeText()).as(page).isEqualTo(there.body().wholeText());
			all.assertThat(data(here)).as(page).isEqualTo(data(there));
		}

		all.assertAll();
	}

	@Test
	void hasWhatProgramsRead() throws IOException {
		for (String address : List.of("/api/works", "/api/works/jo", "/api/openapi.json", "/awards.csv", "/feed.atom",
				"/career.json", "/career.jsonld", "/datapackage.json", "/sitemap.xml", "/robots.txt",
				"/exhibitions.ics", "/publications.bib", "/publications.ris", "/site.webmanifest")) {
			assertThat(ExportedSite.read(ExportedFile.of(address).name())).as(address)
				.isEqualTo(Reader.body(this.reader.get(address)));
		}
		assertThat(ExportedSite.read("opensearch.xml")).contains("/search?q={searchTerms}").doesNotContain("suggest");
		assertThat(ExportedSite.folder().resolve("cards/filmography/law-and-order.png")).isNotEmptyFile();
	}

	@Test
	void isTheSameUnderAnotherLocaleAndTimeZoneAndWhateverWasThere() throws IOException, InterruptedException {
		Path folder = this.root.resolve("site");
		Files.createDirectory(folder);

		int exit = ExportedSite.export(folder, this.root.resolve("output.txt"),
				List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"),
				"--career.dataset=" + Path.of("src/main/resources/career").toUri());

		assertThat(exit).as(output()).isZero();
		assertThat(digests(folder)).isEqualTo(digests(ExportedSite.folder()));
		assertThat(output()).matches("(?s)500 of \\d+ files\n.*Wrote [\\d,]+ files, \\d+\\.\\d MB and \\d+\\.\\d MB of "
				+ "packed copies, in \\d+ s: \\Q" + folder + "\\E\n");
	}

	@Test
	void leavesWhatWasThereWhenItIsStoppedHalfWay() throws IOException, InterruptedException {
		Path folder = this.root.resolve("site");
		try (ExportFolder before = ExportFolder.at(folder)) {
			before.write("before.txt", new byte[1], false);
			before.finish();
		}

		Process process = SiteProcess.command(List.of(), "export", folder.toString()).start();
		BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
		String line = lines.readLine();
		while (line != null && !line.startsWith("500 of")) {
			line = lines.readLine();
		}
		process.toHandle().destroy();

		assertThat(lines.lines().toList()).contains("Stopped; " + folder + " is as it was");
		assertThat(process.waitFor()).isNotZero();
		try (Stream<Path> left = Files.walk(this.root)) {
			assertThat(left.filter(Files::isRegularFile)).containsExactlyInAnyOrder(folder.resolve("before.txt"),
					folder.resolve(".career-export"));
		}
	}

	@Test
	void saysWhatIsWrongWithTheDataset() throws IOException, InterruptedException {
		Path dataset = this.root.resolve("dataset");
		new Commands(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)).run("new",
				dataset.toString());
		Files.writeString(dataset.resolve("people.yaml"), "people: nobody\n");

		int exit = ExportedSite.export(this.root.resolve("site"), this.root.resolve("output.txt"), List.of(),
				"--career.dataset=" + dataset);

		assertThat(exit).isEqualTo(1);
		assertThat(output()).contains("people.yaml:1 people")
			.endsWith("The site did not start; nothing was exported\n")
			.doesNotContain("\tat ");
		try (Stream<Path> left = Files.list(this.root)) {
			assertThat(left).containsExactlyInAnyOrder(dataset, this.root.resolve("output.txt"));
		}
	}

	@Test
	void saysThatNothingCanBeWrittenThere() throws IOException, InterruptedException {
		Path output = this.root.resolve("output.txt");

		int exit = ExportedSite.export(Path.of("/proc/site"), output, List.of());

		assertThat(exit).isEqualTo(1);
		assertThat(output()).isEqualTo("/proc/site.new cannot be written\n");
	}

	private String output() throws IOException {
		return Files.readString(this.root.resolve("output.txt"));
	}

	private static List<String> data(Document page) {
		return page.select("script[type=application/ld+json]").stream().map(Element::data).toList();
	}

	private static Map<String, String> digests(Path folder) throws IOException {
		Map<String, String> digests = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				digests.put(folder.relativize(file).toString(), DigestUtils.sha256Hex(Files.readAllBytes(file)));
			}
		}
		return digests;
	}

}
