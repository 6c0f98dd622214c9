package org.careersite.dataset;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Makes each slip of {@code slips.txt} in the small dataset, and reads what the check
 * says of it.
 */
class SlipsTests {

	private static final DatasetReader READER = new DatasetReader(new DefaultResourceLoader());

	@TempDir
	private Path path;

	@ParameterizedTest
	@MethodSource("slips")
	void tellsWhatToWriteInstead(Slip slip) throws IOException {
		DatasetFolder folder = DatasetFolder.in(this.path);
		slip.makeIn(folder);

		List<Fault> faults = READER.check(folder.location()).faults();

		assertThat(faults).extracting(Fault::toString).containsExactlyElementsOf(slip.lines(">"));
	}

	static Stream<Slip> slips() throws IOException {
		String all = Files.readString(Path.of("src/test/resources/slips/slips.txt"));
		return Arrays.stream(all.split("(?m)^== ")).skip(1).map((slip) -> new Slip(slip.lines().toList()));
	}

	private record Slip(List<String> all) {

		void makeIn(DatasetFolder folder) throws IOException {
			String[] words = this.all.get(1).split(" ");
			String before = text("-");
			String after = text("+");
			Path file = folder.file(words[1]);
			switch (words[0]) {
				case "write" -> folder.write(words[1], after);
				case "rename" -> Files.move(file, folder.file(words[2]));
				case "encode" -> Files.write(file, encoded(folder.read(words[1]), words[2]));
				default -> {
					if (before.isEmpty()) {
						folder.append(words[1], after);
					}
					else {
						folder.replace(words[1], before, after);
					}
				}
			}
		}

		/** The lines with that sign, as the file has them. */
		private String text(String sign) {
			return lines(sign).stream().map((line) -> line.translateEscapes() + "\n").collect(Collectors.joining());
		}

		List<String> lines(String sign) {
			return this.all.stream()
				.skip(2)
				.filter((line) -> line.startsWith(sign))
				.map((line) -> line.substring(1))
				.toList();
		}

		private static byte[] encoded(String text, String form) {
			return form.equals("windows") ? ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8)
					: text.getBytes(Charset.forName(form));
		}

		@Override
		public String toString() {
			return this.all.get(0);
		}

	}

}
