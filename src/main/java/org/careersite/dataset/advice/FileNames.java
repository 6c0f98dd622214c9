package org.careersite.dataset.advice;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds files that have not quite the name that they should have.
 */
public final class FileNames {

	private static final Pattern TEXT = Pattern.compile("(?i)[^.].*\\.(ya?ml|json|md|txt|properties)");

	/** What tells of a folder, or helps to edit it. */
	private static final Pattern ABOUT = Pattern.compile("(?i)(readme|licen[cs]e|contributing|.*\\.schema)\\..*");

	private FileNames() {
	}

	/** The names of the texts of a folder, but for those about it. */
	public static Stream<String> in(Path folder) {
		return Arrays.stream(Objects.requireNonNullElse(folder.toFile().listFiles(File::isFile), new File[0]))
			.map(File::getName)
			.filter((name) -> TEXT.matcher(name).matches() && !ABOUT.matcher(name).matches())
			.sorted();
	}

	/**
	 * The file that somebody wrote for one that is missing: {@code Works.yml},
	 * {@code work.yaml} or {@code works.yaml.txt} for {@code works.yaml}.
	 */
	public static Optional<String> writtenFor(String missing, Collection<String> present) {
		return Suggestion.nearest(present.stream().map(FileNames::base).toList(), base(missing))
			.flatMap((near) -> present.stream().filter((name) -> base(name).equals(near)).findFirst());
	}

	private static String base(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("(\\.(ya?ml|json|md|txt))+$", "");
	}

}
