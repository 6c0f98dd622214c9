package org.careersite.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.quicktheories.QuickTheory;
import org.quicktheories.WithQuickTheories;
import org.quicktheories.core.Gen;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever stands in a file, the folder is a dataset or has a list of faults; tried on
 * made-up files, the same in each run.
 */
class DatasetPropertyIT implements WithQuickTheories {

	private static final List<String> FILES = List.of("profile.yaml", "works.yaml", "people.yaml", "awards.yaml",
			"exhibitions.yaml", "publications.yaml", "events.yaml", "biography.md");

	/** What has a meaning in YAML, in Markdown or to a machine. */
	private static final List<String> NAUGHTY = List.of("\t", "\u0000", "\uFEFF", "&a ", "*a ", "!!binary ", "!!set ",
			"!<x> ", "|\n", ">-\n", "{", "}", "[", "]", "? ", ": ", "- ", "\n---\n", "\n...\n", "%YAML 9.9\n",
			"%TAG ! x\n", "\u0085", "\u2028", "'", "\"", "\"\\0\"", "\"\\ud800\"", "\"\\x07\"", "<<: ", "#", "~",
			"null", "true", "99999999999999999999", "1e400", "-1", ".nan", ".inf", "0x1F", "0o17", "2001-02-29",
			"[a](b:c)", "](", "## ", "Sources:", "\r", "\r\n", "\\", "`", "@", "%", "<b>", "\uD83D\uDE00");

	private final SmallExcept resources = new SmallExcept();

	/** One for all files, as it reads the schema first. */
	private final DatasetReader reader = new DatasetReader(this.resources);

	@Test
	void anyTextInAnyFileGivesADatasetOrFaults() {
		theory().forAll(arbitrary().pick(FILES), strings().allPossible().ofLengthBetween(0, 60))
			.checkAssert((file, text) -> check(file, text.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void anyTextOfTheSignsOfYamlGivesADatasetOrFaults() {
		theory().forAll(arbitrary().pick(FILES), lists().of(signs()).ofSizeBetween(0, 30))
			.checkAssert((file, signs) -> check(file, String.join("", signs).getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void anySpoiltFileGivesADatasetOrFaults() {
		theory().withExamples(3000)
			.forAll(arbitrary().pick(FILES), lists().of(spoilings()).ofSizeBetween(1, 4))
			.checkAssert((file, spoilings) -> {
				String text = text(file);
				for (Spoiling spoiling : spoilings) {
					text = spoiling.apply(text);
				}
				check(file, text.getBytes(StandardCharsets.UTF_8));
			});
	}

	@Test
	void anyBytesWithinAFileGiveADatasetOrFaults() {
		theory().forAll(arbitrary().pick(FILES), integers().between(0, 1000), integers().between(0, 255))
			.checkAssert((file, at, value) -> {
				byte[] bytes = text(file).getBytes(StandardCharsets.UTF_8);
				bytes[at % bytes.length] = value.byteValue();
				check(file, bytes);
			});
	}

	private QuickTheory theory() {
		return qt().withFixedSeed(1066).withExamples(1000).withUnlimitedTestingTime();
	}

	private Gen<String> signs() {
		List<String> signs = new ArrayList<>(NAUGHTY);
		Collections.addAll(signs, "works", "slug", "title", "a", " ", "  ", "\n", "\n  ", "\n    ", "1976", "sources");
		return arbitrary().pick(signs);
	}

	private Gen<Spoiling> spoilings() {
		return arbitrary().enumValues(Way.class)
			.zip(integers().between(0, 9999), arbitrary().pick(NAUGHTY), Spoiling::new);
	}

	private void check(String file, byte[] content) {
		try {
			this.resources.replace(file, content);
			Dataset dataset = this.reader.read("classpath:/datasets/small/");
			assertThat(dataset.toString()).matches("[^\\p{Cntrl}\\p{Cs}&&[^\t\n\r\u0085]]+");
		}
		catch (FaultyDatasetException ex) {
			assertThat(ex.faults()).isNotEmpty()
				.allSatisfy((fault) -> assertThat(fault.toString()).matches("[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+"));
		}
	}

	private static String text(String file) {
		try {
			return new ClassPathResource("/datasets/small/" + file).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** One change of a text. */
	private record Spoiling(Way way, int at, String naughty) {

		String apply(String text) {
			List<String> lines = new ArrayList<>(text.lines().toList());
			if (lines.isEmpty()) {
				return text + this.naughty;
			}
			int line = this.at % lines.size();
			int character = this.at % text.length();
			switch (this.way) {
				case LINE_DROPPED -> lines.remove(line);
				case LINE_TWICE -> lines.add(line, lines.get(line));
				case LINE_INDENTED -> lines.set(line, "  " + lines.get(line));
				case LINES_SWAPPED -> Collections.swap(lines, line, lines.size() - 1 - line);
				case VALUE_REPLACED -> lines.set(line, lines.get(line).replaceFirst(": .*", ": ") + this.naughty);
				case CUT -> {
					return text.substring(0, character);
				}
				case INSERTED -> {
					return text.substring(0, character) + this.naughty + text.substring(character);
				}
				case CHARACTERS_SWAPPED -> {
					StringBuilder swapped = new StringBuilder(text);
					char last = text.charAt(text.length() - 1 - character);
					swapped.setCharAt(text.length() - 1 - character, text.charAt(character));
					swapped.setCharAt(character, last);
					return swapped.toString();
				}
			}
			return String.join("\n", lines) + "\n";
		}

	}

	private enum Way {

		LINE_DROPPED, LINE_TWICE, LINE_INDENTED, LINES_SWAPPED, VALUE_REPLACED, CUT, INSERTED, CHARACTERS_SWAPPED

	}

	/** The small dataset with one file replaced. */
	private static final class SmallExcept extends DefaultResourceLoader {

		private String file = "";

		private byte[] content = {};

		/** Looks for files in the folder of the tests, not in all jars. */
		SmallExcept() {
			super(new URLClassLoader(new URL[] { SmallExcept.class.getResource("/") }, null));
		}

		void replace(String file, byte[] content) {
			this.file = file;
			this.content = content;
		}

		@Override
		public Resource getResource(String location) {
			return location.endsWith(this.file) ? new ByteArrayResource(this.content) : super.getResource(location);
		}

	}

}
